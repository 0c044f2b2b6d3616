package org.wirecheck.link.bearer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.link.name.Folded;
import org.wirecheck.link.name.Naming;

/** Names the bundle prints often → the one a rare word was meant to be: "Ukarine" is a slip of the pen, not a country. */
public final class Slips {

    private static final int SHORTEST = 5;

    private final Map<String, Naming> byPart = new HashMap<>();

    /** Learns the names of one word that stand at least three times in the bundle. */
    public Slips(List<Naming> namings) {
        Map<String, Integer> counts = new HashMap<>();
        namings.stream().filter(Naming::isSingle).forEach(n -> counts.merge(n.key(), 1, Integer::sum));
        for (Naming naming : namings) {
            String key = naming.key();
            if (naming.isSingle() && key.length() >= SHORTEST && counts.getOrDefault(key, 0) >= 3) {
                byPart.putIfAbsent(key, naming);
                for (int i = 0; i < key.length(); i++) {
                    byPart.putIfAbsent(key.substring(0, i) + key.substring(i + 1), naming);
                }
            }
        }
    }

    /** The frequent name one letter away from this word, or null. */
    @Nullable
    public Naming meant(String key) {
        if (key.length() < SHORTEST) {
            return null;
        }
        Naming whole = byPart.get(key);
        if (whole != null && Folded.isSlip(key, whole.key())) {
            return whole;
        }
        for (int i = 0; i < key.length(); i++) {
            Naming found = byPart.get(key.substring(0, i) + key.substring(i + 1));
            if (found != null && Folded.isSlip(key, found.key())) {
                return found;
            }
        }
        return null;
    }
}
