package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters behind a figure → what they multiply it by: "k", "bn", "1.2M". A small "m" is a million only where something is
 * counted or paid ("1.2m people", "£3m"); otherwise a metre ("1.8m tall").
 */
final class Suffixes {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("k", BigDecimal.valueOf(1000)),
            Map.entry("K", BigDecimal.valueOf(1000)),
            Map.entry("M", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("mln", MILLION),
            Map.entry("b", BILLION),
            Map.entry("B", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("Bn", BILLION),
            Map.entry("bln", BILLION),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("trn", BigDecimal.valueOf(1_000_000_000_000L)));
    /** Words that may stand between a million and what is counted: "3m new jobs", "6m square miles". */
    private static final Set<String> PASSED = Set.of(
            "new",
            "more",
            "extra",
            "other",
            "fewer",
            "additional",
            "further",
            "young",
            "older",
            "poor",
            "square",
            "cubic",
            "metric",
            "unsold",
            "active",
            "registered",
            "missing",
            "different");

    /** Plurals and people without an "s", and currencies that are written after their number. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "jobless",
            "unemployed",
            "homeless",
            "dollar",
            "pound",
            "euro",
            "yen",
            "yuan",
            "baht",
            "rand",
            "kronor",
            "kroner",
            "rupiah",
            "ringgit",
            "naira",
            "won",
            "pesetas",
            "sheep",
            "cattle",
            "fish");

    /** Plurals and verbs behind metres: "the 100m hurdles", "15m waves". */
    private static final Set<String> OF_LENGTH = Set.of(
            "hurdles",
            "heats",
            "finals",
            "waves",
            "cliffs",
            "swells",
            "rapids",
            "falls",
            "runners",
            "trials",
            "sprints",
            "walls",
            "trees",
            "towers",
            "tides",
            "boards",
            "races",
            "relays",
            "is",
            "was",
            "has",
            "its",
            "this",
            "as",
            "us",
            "across",
            "less",
            "towards",
            "upwards",
            "downwards",
            "underwater",
            "swims",
            "lengths",
            "stretches",
            "series",
            "class");

    private static final Set<String> FELL = Set.of(
            "fell",
            "fall",
            "fallen",
            "falling",
            "falls",
            "plunged",
            "plunge",
            "plunging",
            "dropped",
            "climbed",
            "descended",
            "swam",
            "altitude",
            "height",
            "depth",
            "tumbled",
            "slid",
            "elevation");
    private static final int NEAR = 28;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]++");

    private static final String CURRENCIES = "$£€¥₹₽₩₪₺₴₦";

    private Suffixes() {}

    static @Nullable BigDecimal scale(String text, int from, int start, String letters, int end, int to) {
        if (letters.equals("m")) {
            return paid(text, from, start) || counts(text, end, to) && !fell(text, from, start) ? MILLION : null;
        }
        return SCALES.get(letters);
    }

    private static boolean paid(String text, int from, int start) {
        int i = start;
        while (i > from && text.charAt(i - 1) == ' ') {
            i--;
        }
        if (i > from && CURRENCIES.indexOf(text.charAt(i - 1)) >= 0) {
            return true;
        }
        int code = i;
        while (code > from && Character.isUpperCase(text.charAt(code - 1))) {
            code--;
        }
        return i - code == 3;
    }

    /** A plural, or people, behind the letter and no fall before it. */
    private static boolean counts(String text, int end, int to) {
        int at = end;
        for (int words = 0; words < 3; words++) {
            if (at + 1 >= to || text.charAt(at) != ' ' || !Character.isLetter(text.charAt(at + 1))) {
                return false;
            }
            int wordEnd = at + 1;
            while (wordEnd < to && Character.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = text.substring(at + 1, wordEnd).toLowerCase(Locale.ROOT);
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            if (COUNTED.contains(word) || plural && !OF_LENGTH.contains(word)) {
                return true;
            }
            boolean name = Character.isUpperCase(text.charAt(at + 1)) && !plural;
            if (!name && !PASSED.contains(word)) {
                return false;
            }
            at = wordEnd;
        }
        return false;
    }

    /** True if one of the few words before says how far somebody fell or climbed. */
    private static boolean fell(String text, int from, int start) {
        String before = text.substring(Math.max(from, start - NEAR), start).toLowerCase(Locale.ROOT);
        for (String word : NO_LETTERS.split(before)) {
            if (FELL.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
