package org.wirecheck.time.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts before a unit of time: "ninety", "two and a half", "1,300", "2.5", "a couple of", "several". */
public final class Numbers {

    /** An amount and the index of the word after it; vague amounts carry the least they can be. */
    public record Amount(double value, boolean vague, int next) {}

    /** No amount of time is spelled in more words; a text of nothing but number words must not be read from each anew. */
    private static final int LONGEST = 14;

    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Integer> LARGE =
            Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);
    private static final Map<String, Integer> VAGUE =
            Map.of("several", 3, "few", 2, "many", 3, "some", 2, "numerous", 3, "countless", 3);

    private Numbers() {}

    /** The amount that starts at a word, or null. */
    public static @Nullable Amount at(Words w, int i) {
        return w.amount(i);
    }

    static @Nullable Amount find(Words w, int i) {
        Amount plain = w.isNumber(i) ? figure(w, i) : spelled(w, i);
        return plain == null ? idiom(w, i) : halves(w, plain);
    }

    private static @Nullable Amount figure(Words w, int i) {
        String digits = w.at(i).replace(",", "");
        if (digits.length() > 15) {
            return null;
        }
        double value = Double.parseDouble(digits);
        if (w.is(i + 1, "/") && w.isGlued(i + 1) && w.isGlued(i + 2) && w.number(i + 2) > 0 && w.number(i) >= 0) {
            return new Amount(value / w.number(i + 2), false, i + 3);
        }
        if (w.is(i + 1, "½") || w.is(i + 1, "¼") || w.is(i + 1, "¾")) {
            return new Amount(value + part(w.at(i + 1)), false, i + 2);
        }
        Integer large = LARGE.get(w.at(i + 1));
        return large == null ? new Amount(value, false, i + 1) : new Amount(value * large, false, i + 2);
    }

    private static double part(String mark) {
        return mark.equals("½") ? 0.5 : mark.equals("¼") ? 0.25 : 0.75;
    }

    private static @Nullable Amount spelled(Words w, int i) {
        long total = 0;
        long group = 0;
        int at = i;
        boolean any = false;
        while (at - i < LONGEST) {
            int skip = any && (w.is(at, "-") && w.isGlued(at) || w.is(at, "and") && isHundred(w, at - 1)) ? at + 1 : at;
            Integer small = SMALL.get(w.at(skip));
            Integer large = LARGE.get(w.at(skip));
            if (small != null && fits(group, small)) {
                group += small;
            } else if (large != null && any) {
                group = Math.max(1, group) * large;
                if (large >= 1_000) {
                    total += group;
                    group = 0;
                }
            } else {
                break;
            }
            any = true;
            at = skip + 1;
        }
        return any ? new Amount(total + group, false, at) : null;
    }

    private static boolean isHundred(Words w, int at) {
        return LARGE.containsKey(w.at(at));
    }

    private static boolean fits(long group, int small) {
        long below = group % 100;
        return group == 0 || below == 0 && group >= 100 || below >= 20 && below % 10 == 0 && small < 10;
    }

    private static Amount halves(Words w, Amount whole) {
        int at = whole.next();
        boolean hyphens = w.is(at, "-") && w.isGlued(at) && w.is(at + 1, "and");
        int and = hyphens ? at + 1 : at;
        if (!w.is(and, "and")) {
            return whole;
        }
        int next = and + 1;
        while (w.is(next, "-") || w.is(next, "a") || w.is(next, "an") || w.is(next, "one")) {
            next++;
        }
        double part =
                switch (w.at(next)) {
                    case "half" -> 0.5;
                    case "quarter" -> 0.25;
                    case "third" -> 1.0 / 3;
                    default -> 0;
                };
        if (part == 0
                && (w.is(and + 1, "two") || w.is(and + 1, "three"))
                && w.at(and + 2).startsWith("quarter")) {
            return new Amount(whole.value() + (w.is(and + 1, "two") ? 0.5 : 0.75), false, and + 3);
        }
        return part == 0 ? whole : new Amount(whole.value() + part, false, next + 1);
    }

    private static @Nullable Amount idiom(Words w, int i) {
        String word = w.at(i);
        if (word.equals("½") || word.equals("¼") || word.equals("¾")) {
            return new Amount(part(word), false, i + 1);
        }
        boolean article = word.equals("a") || word.equals("an");
        int at = article ? i + 1 : i;
        if (w.is(at, "couple")) {
            return new Amount(2, false, w.is(at + 1, "of") ? at + 2 : at + 1);
        }
        if (w.is(at, "dozen") || w.is(at, "hundred") || w.is(at, "thousand")) {
            return new Amount(w.is(at, "dozen") ? 12 : LARGE.getOrDefault(w.at(at), 0), false, at + 1);
        }
        if (w.is(at, "dozens") || w.is(at, "scores") || w.is(at, "hundreds") || w.is(at, "thousands")) {
            return w.is(at + 1, "of") ? new Amount(24, true, at + 2) : null;
        }
        if (w.is(at, "half")) {
            int next = w.is(at + 1, "a") || w.is(at + 1, "an") || w.is(at + 1, "-") ? at + 2 : at + 1;
            return new Amount(0.5, false, next);
        }
        if (w.is(at, "quarter") && (w.is(at + 1, "of") || w.is(at + 1, "century") || w.is(at + 1, "-"))) {
            int next = w.is(at + 1, "century") ? at + 1 : at + 2;
            return new Amount(0.25, false, w.is(next, "a") || w.is(next, "an") ? next + 1 : next);
        }
        Integer vague = VAGUE.get(w.at(at));
        return vague == null ? null : new Amount(vague, true, at + 1);
    }

    /** A year in words, "nineteen ninety-four", or null. */
    public static @Nullable Amount yearInWords(Words w, int i) {
        Integer century = SMALL.get(w.at(i));
        if (century == null || century < 17 || century > 20) {
            return null;
        }
        int at = w.is(i + 1, "-") ? i + 2 : i + 1;
        Integer tens = SMALL.get(w.at(at));
        if (tens == null || tens < 10) {
            return null;
        }
        int next = w.is(at + 1, "-") ? at + 2 : at + 1;
        Integer ones = SMALL.get(w.at(next));
        int more = tens >= 20 && ones != null && ones < 10 ? ones : 0;
        return new Amount(century * 100 + tens + more, false, more > 0 ? next + 1 : at + 1);
    }

    private static Map<String, Integer> small() {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            map.put(units[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            map.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(map);
    }

    /** "15th", "third", "twenty-first" as a number, with the index of the word after it. */
    public record Ordinal(int value, int next) {

        private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

        /** The ordinal that starts at a word, or null. */
        public static @Nullable Ordinal at(Words w, int i) {
            if (w.number(i) > 0 && w.isGlued(i + 1) && ENDINGS.contains(w.at(i + 1))) {
                return new Ordinal(w.number(i), i + 2);
            }
            Integer plain = Vocabulary.ORDINALS.get(w.at(i));
            if (plain != null) {
                return new Ordinal(plain, i + 1);
            }
            int tens = w.is(i, "twenty") ? 20 : w.is(i, "thirty") ? 30 : 0;
            int at = w.is(i + 1, "-") ? i + 2 : i + 1;
            Integer ones = tens == 0 ? null : Vocabulary.ORDINALS.get(w.at(at));
            return ones == null || ones > 9 ? null : new Ordinal(tens + ones, at + 1);
        }
    }
}
