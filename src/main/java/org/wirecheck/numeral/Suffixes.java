package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> AFTER_METRES = Set.of(
            "tall",
            "long",
            "wide",
            "high",
            "deep",
            "x",
            "and",
            "from",
            "of",
            "away",
            "above",
            "below",
            "by",
            "to",
            "or",
            "off",
            "north",
            "south",
            "east",
            "west",
            "in",
            "down",
            "up",
            "thick",
            "across",
            "into",
            "final",
            "race",
            "freestyle",
            "hurdles",
            "sprint",
            "isn",
            "is");
    private static final String CURRENCIES = "$£€¥₹₽₩₪₺₴₦";

    private Suffixes() {}

    static @Nullable BigDecimal scale(String text, int from, int start, String letters, int end, int to) {
        if (letters.equals("m")) {
            return paid(text, from, start) || counts(text, end, to) ? MILLION : null;
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

    private static boolean counts(String text, int end, int to) {
        if (end + 1 >= to || text.charAt(end) != ' ' || !Character.isLowerCase(text.charAt(end + 1))) {
            return false;
        }
        int wordEnd = end + 1;
        while (wordEnd < to && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return wordEnd - end > 2 && !AFTER_METRES.contains(text.substring(end + 1, wordEnd));
    }
}
