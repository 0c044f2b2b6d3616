package org.wirecheck.time.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Year;
import org.wirecheck.time.words.Words;

/** Holidays by name: those of fixed date are calendar dates, the movable ones are left to the resolver. */
public final class Feasts {

    public static final Feasts NONE = new Feasts(Map.of());

    private record Feast(String[] words, String rule) {}

    private final Map<String, List<Feast>> byFirstWord = new HashMap<>();

    /** Feasts by lower-case name; the rule is month and day ("12-25") or the words a calendar library knows it by. */
    public Feasts(Map<String, String> rules) {
        rules.forEach((name, rule) -> {
            String[] words = name.replace("'", " ' ").trim().split("\\s+");
            byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Feast(words, rule));
        });
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((Feast f) -> -f.words.length)));
    }

    @Nullable
    Hit at(Words w, int i) {
        List<Feast> candidates = w.isCapital(i) ? byFirstWord.get(w.at(i)) : null;
        if (candidates == null) {
            return null;
        }
        for (Feast feast : candidates) {
            if (isAt(w, i, feast.words)) {
                return hit(w, i, feast);
            }
        }
        return null;
    }

    private static boolean isAt(Words w, int i, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!w.is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    private static Hit hit(Words w, int i, Feast feast) {
        int next = i + feast.words.length;
        YearGrammar.Read read = YearGrammar.completing(w, next, true);
        Year year = read == null ? null : read.year();
        int end = read == null ? next : read.next();
        if (Character.isDigit(feast.rule.charAt(0))) {
            int month = Integer.parseInt(feast.rule.substring(0, 2));
            int day = Integer.parseInt(feast.rule.substring(3, 5));
            return Hit.of(i, end, new When.Calendar(year, month, day, null));
        }
        return Hit.of(i, end, new When.Phrase(feast.rule, year));
    }
}
