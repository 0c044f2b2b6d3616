package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The number words of English: what each is worth. */
final class NumberWords {

    /** zero to nineteen. */
    static final Map<String, Integer> UNITS = new HashMap<>();

    /** twenty, thirty … ninety. */
    static final Map<String, Integer> TENS = new HashMap<>();

    /** What multiplies the number before it, hundred apart: thousand, million, dozen, lakh. */
    static final Map<String, BigDecimal> SCALES = new HashMap<>();

    /** first to ninetieth, hundredth and the ordinals of scales. */
    static final Map<String, BigDecimal> ORDINALS = new HashMap<>();

    /** half, third, quarter …: into how many parts. Plural forms included. */
    static final Map<String, Integer> PARTS = new HashMap<>();

    /** Words that mean many of a size: "dozens" → 12. */
    static final Map<String, BigDecimal> CROWDS = new HashMap<>();

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] SMALL_ORDINALS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] ROUND = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    static {
        for (int i = 0; i < SMALL.length; i++) {
            UNITS.put(SMALL[i], i);
            ORDINALS.put(SMALL_ORDINALS[i], BigDecimal.valueOf(i));
            part(SMALL_ORDINALS[i], i);
        }
        UNITS.put("nought", 0);
        UNITS.put("nil", 0);
        for (int i = 0; i < ROUND.length; i++) {
            TENS.put(ROUND[i], 20 + 10 * i);
            String ordinal = ROUND[i].substring(0, ROUND[i].length() - 1) + "ieth";
            ORDINALS.put(ordinal, BigDecimal.valueOf(20 + 10L * i));
            part(ordinal, 20 + 10 * i);
            runTogether(ROUND[i], 20 + 10 * i);
        }
        TENS.put("fourty", 40);
        PARTS.remove("zeroth");
        PARTS.remove("first");
        PARTS.remove("second");
        PARTS.remove("zeroths");
        PARTS.remove("firsts");
        PARTS.remove("seconds");
        part("quarter", 4);
        PARTS.put("half", 2);
        PARTS.put("halves", 2);
        part("hundredth", 100);
        part("thousandth", 1000);
        part("millionth", 1_000_000);
        part("billionth", 1_000_000_000);
        ORDINALS.put("hundredth", HUNDRED);
        scale("thousand", 3);
        scale("million", 6);
        scale("billion", 9);
        scale("trillion", 12);
        scale("quadrillion", 15);
        scales(5, "lakh", "lakhs", "lac", "lacs", "lkh", "lkhs");
        scales(7, "crore", "crores", "cr", "krore", "krores", "koti", "kotis");
        scales(6, "mn", "mln");
        scales(9, "bn", "bln");
        scales(12, "trn", "tn");
        crowd("hundreds", 100);
        crowd("dozens", 12);
        crowd("scores", 20);
        for (String dozen : new String[] {"dozen", "dozens", "doz", "dozs"}) {
            SCALES.put(dozen, BigDecimal.valueOf(12));
        }
    }

    private NumberWords() {}

    /** "thirtyfirst", "twentyfive": two words that lost their hyphen. */
    private static void runTogether(String tens, int value) {
        for (int unit = 1; unit < 10; unit++) {
            UNITS.put(tens + SMALL[unit], value + unit);
            ORDINALS.put(tens + SMALL_ORDINALS[unit], BigDecimal.valueOf(value + unit));
        }
    }

    private static void part(String ordinal, int parts) {
        PARTS.put(ordinal, parts);
        PARTS.put(ordinal + "s", parts);
    }

    private static void scale(String word, int zeros) {
        scales(zeros, word, word + "s");
        ORDINALS.put(word + "th", BigDecimal.ONE.scaleByPowerOfTen(zeros));
        crowd(word + "s", Math.round(Math.pow(10, zeros)));
    }

    private static void scales(int zeros, String... words) {
        for (String word : words) {
            SCALES.put(word, Exact.plain(BigDecimal.ONE.scaleByPowerOfTen(zeros)));
        }
    }

    private static void crowd(String word, long size) {
        CROWDS.put(word, BigDecimal.valueOf(size));
    }
}
