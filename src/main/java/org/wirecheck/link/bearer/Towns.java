package org.wirecheck.link.bearer;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.link.name.Naming;

/**
 * Towns whose state stands behind them → which town is meant there, and where the same article leaves the state out: one
 * outlet's "Springfield, Illinois" may be another's "Springfield, Missouri".
 */
final class Towns {

    private final Map<Naming, PlaceEntry> here = new IdentityHashMap<>();
    private final Map<Integer, Map<String, Set<String>>> ids = new HashMap<>();
    private final Map<String, PlaceEntry> byId = new TreeMap<>();

    void add(Naming naming, PlaceEntry town) {
        here.put(naming, town);
        byId.put(town.id(), town);
        ids.computeIfAbsent(naming.document(), d -> new HashMap<>())
                .computeIfAbsent(naming.key(), k -> new TreeSet<>())
                .add(town.id());
    }

    /** The town this name means by what stands behind it, or by the only state its article gives it; else null. */
    @Nullable
    PlaceEntry of(Naming naming) {
        PlaceEntry told = here.get(naming);
        Set<String> own = ids.getOrDefault(naming.document(), Map.of()).getOrDefault(naming.key(), Set.of());
        return told != null || own.size() != 1 ? told : byId.get(own.iterator().next());
    }
}
