package org.wirecheck.text.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;

/**
 * Words that end in a full stop without ending a sentence ({@code facts/lexicon/stops.tsv}), asked without that stop:
 * "Sen", "U.S", "p.m". Capitals count: "Sat" is a day, "sat" a verb.
 */
public final class Abbreviations {

    private final Map<String, Set<String>> classes = new HashMap<>();

    public Abbreviations(Lexicon lexicon) {
        for (WordEntry entry : lexicon.list("stops").entries()) {
            entry.forms().forEach(form -> classes.computeIfAbsent(bare(form), f -> new HashSet<>())
                    .addAll(entry.classes()));
        }
    }

    /** True if the word, written without its last stop, is of this class: title, month, number, firm, place, hour, word. */
    public boolean is(String word, String className) {
        return known(word).contains(className);
    }

    public boolean isKnown(String word) {
        return !known(word).isEmpty();
    }

    /** "ST" in a dateline is "St"; "NO" and "SAT" are not "No" and "Sat". */
    private Set<String> known(String word) {
        Set<String> known = classes.getOrDefault(word, Set.of());
        if (!known.isEmpty() || word.length() < 2 || !Character.isUpperCase(word.charAt(1))) {
            return known;
        }
        Set<String> small = classes.getOrDefault(Casing.capitalised(word), Set.of());
        return small.contains("word") ? Set.of() : small;
    }

    /** A single capital, as in "J. Edgar", or single letters with stops between them, as in "U.S". */
    public static boolean isInitials(String word) {
        int n = word.length();
        boolean oneLetterLast =
                n > 0 && Character.isLetter(word.charAt(n - 1)) && (n == 1 || word.charAt(n - 2) == '.');
        return oneLetterLast && (n > 1 || Character.isUpperCase(word.charAt(0)));
    }

    /**
     * Whether the stop after {@code word} belongs to it. At the end of a sentence it does for "U.S." and "Inc.", but not
     * for what is also a word ("No.") or a lone capital ("Plan B.").
     */
    public boolean keepsStop(String word, boolean atEnd) {
        if (word.length() > 12) {
            return false;
        }
        if (isInitials(word)) {
            return !atEnd || word.length() > 1;
        }
        return isKnown(word) && !(atEnd && is(word, "word"));
    }

    private static String bare(String form) {
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }
}
