package org.wirecheck.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.When.Length;
import org.wirecheck.time.expression.When.Measure;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Numbers.Amount;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/**
 * Lengths of time: "three-hour", "two and a half years", "an hour and 45 minutes", "a decade", "for weeks". Ages
 * ("59-year-old") and rates ("an hour" in "60 miles an hour") are none.
 */
final class DurationGrammar {

    private static final Set<String> BETWEEN = Set.of(
            "more",
            "extra",
            "additional",
            "less",
            "straight",
            "consecutive",
            "full",
            "whole",
            "business",
            "trading",
            "working",
            "calendar",
            "long",
            "solid",
            "successive",
            "further",
            "entire",
            "odd",
            "other",
            "fewer",
            "grueling",
            "uninterrupted",
            "short",
            "crucial",
            "critical");
    private static final Set<String> PEOPLE = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "baby",
            "son",
            "daughter",
            "infant",
            "child",
            "twins",
            "toddler",
            "puppy",
            "brother",
            "sister");

    /** Beyond this many, quarters are parts of a number: "one hundred and three quarters". */
    private static final int MOST_QUARTERS = 100;

    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");

    private DurationGrammar() {}

    /** The length that starts at a word, or null; "two years ago" is none, it is a date. */
    static @Nullable Hit at(Words w, int i) {
        Hit hit = measured(w, i);
        if (hit == null) {
            hit = LooseDurationGrammar.article(w, i);
        }
        return hit == null ? LooseDurationGrammar.bare(w, i) : hit;
    }

    private static @Nullable Hit measured(Words w, int i) {
        Amount amount = Numbers.at(w, i);
        if (amount == null || isFraction(w, i) || w.is(i - 1, "$") || w.is(i - 1, "£") || w.is(i - 1, "€")) {
            return null;
        }
        Hit range = range(w, i, amount);
        if (range != null) {
            return range;
        }
        List<Measure> measures = new ArrayList<>();
        int next = measure(w, amount, measures);
        if (next < 0) {
            return null;
        }
        boolean parts = measures.get(0).unit() == Grain.QUARTER && w.is(i - 1, "and") && isScale(w.at(i - 2));
        next = tail(w, next, measures);
        if (parts || isAge(w, next)) {
            return null;
        }
        return Hit.of(i, suffix(w, next), new Length(measures));
    }

    /** "10 to 15 minutes", "two or three weeks", "between 60 and 90 days", "18- to 24-month". */
    private static @Nullable Hit range(Words w, int i, Amount low) {
        int link = w.is(low.next(), "-") && w.is(low.next() + 1, "to") ? low.next() + 1 : low.next();
        boolean joined =
                w.is(link, "to") || w.is(link, "or") || w.is(link, "-") || w.is(link, "and") && w.is(i - 1, "between");
        Amount high = joined ? Numbers.at(w, link + 1) : null;
        if (high == null || low.vague() || high.vague() || high.value() <= low.value()) {
            return null;
        }
        List<Measure> upper = new ArrayList<>();
        int next = measure(w, high, upper);
        if (next < 0 || isAge(w, next)) {
            return null;
        }
        Measure last = upper.get(0);
        Measure first = new Measure(low.value(), false, last.unit());
        return Hit.of(i, suffix(w, next), new Length(List.of(first), upper));
    }

    private static boolean isFraction(Words w, int i) {
        return i >= 2 && w.isNumber(i - 2) && (w.is(i - 1, "/") || w.is(i - 1, ":")) && w.isGlued(i);
    }

    /** Adds amount and unit; the index after the unit, or -1 if no unit follows. */
    private static int measure(Words w, Amount amount, List<Measure> into) {
        int at = amount.next();
        if (w.is(at, "-")) {
            at++;
        }
        if (w.is(at, "of") && amount.value() % 1 != 0) {
            at++;
        }
        for (int skipped = 0; skipped < 2 && BETWEEN.contains(w.at(at)); skipped++) {
            at++;
        }
        if (w.is(at, "-")) {
            at++;
        }
        if (amount.value() == 0.5 && (w.is(at, "a") || w.is(at, "an"))) {
            at++;
        }
        Grain unit = unit(w, at, amount);
        if (unit == null) {
            return -1;
        }
        double factor = w.at(at).startsWith("fortnight") ? 2 : 1;
        into.add(new Measure(amount.value() * factor, amount.vague(), unit));
        boolean dot = w.is(at + 1, ".") && w.width(at) <= 3 && !w.startsLine(at + 2) && !w.isCapital(at + 2);
        return dot ? at + 2 : at + 1;
    }

    private static @Nullable Grain unit(Words w, int at, Amount amount) {
        String word = w.at(at);
        if (w.isNumber(amount.next() - 1) && word.length() <= 2 && !word.isEmpty()) {
            Grain brief = letter(w, at, word);
            if (brief != null) {
                return brief;
            }
        }
        Grain unit = Vocabulary.UNITS.get(word);
        boolean capitalName = w.isCapital(at) && !w.isCapital(amount.next() - 1) && !w.isNumber(amount.next() - 1);
        if (unit == null || capitalName) {
            return null;
        }
        if (unit == Grain.QUARTER
                && (amount.value() < 1
                        || amount.value() > MOST_QUARTERS
                        || isScale(w.at(at + 1))
                        || w.is(at - 1, "-")
                        || w.is(at + 1, "of"))) {
            return null;
        }
        boolean place = word.equals("second") && w.is(at - 1, "-") && !w.isNumber(at - 2) && !w.isWord(at + 1);
        boolean odd =
                place || word.equals("second") && amount.value() != 1 && !w.is(at - 1, "-") && !w.isNumber(at - 1);
        return odd || word.equals("mo") || word.equals("min") && w.is(at + 1, "read") ? null : unit;
    }

    /** "three quarters billion dollars", "one hundred and three quarters". */
    private static boolean isScale(String word) {
        return SCALES.contains(word);
    }

    private static @Nullable Grain letter(Words w, int at, String word) {
        boolean end = !w.isGlued(at + 1) || !w.isWord(at + 1);
        if (!end) {
            return null;
        }
        if (word.equals("h")) {
            return Grain.HOUR;
        }
        return word.equals("ys") ? Grain.YEAR : w.isGlued(at) ? gluedLetter(w, at) : null;
    }

    private static @Nullable Grain gluedLetter(Words w, int at) {
        boolean spaced = w.is(at - 2, "for") || w.is(at - 2, "lasted");
        return switch (w.raw(at)) {
            case "D", "d" -> spaced ? Grain.DAY : null;
            case "W", "w" -> spaced ? Grain.WEEK : null;
            case "Y", "y" -> spaced ? Grain.YEAR : null;
            default -> null;
        };
    }

    /** "and a half", "and 45 minutes", ", 3 months": what goes on with a length. */
    static int tail(Words w, int from, List<Measure> measures) {
        int next = from;
        while (true) {
            Measure last = measures.get(measures.size() - 1);
            int and = w.is(next, ",") && w.is(next + 1, "and")
                    ? next + 2
                    : w.is(next, "and") || w.is(next, ",") ? next + 1 : next;
            int half = half(w, and, and > next && w.is(and - 1, "and"));
            if (half > 0) {
                double more = w.at(half - 1).startsWith("quarter") ? 0.25 : 0.5;
                measures.set(measures.size() - 1, new Measure(last.amount() + more, last.vague(), last.unit()));
                return half;
            }
            Amount amount = Numbers.at(w, and);
            List<Measure> more = new ArrayList<>();
            int after = amount == null || amount.vague() ? -1 : measure(w, amount, more);
            boolean finer = after > 0
                    && more.get(0).unit().compareTo(last.unit()) != 0
                    && (and > next || w.isNumber(and) && w.isNumber(next) || isClock(last, more.get(0)))
                    && more.get(0).unit().isFinerThan(last.unit());
            if (!finer) {
                return spokenMinutes(w, and, next, amount, measures);
            }
            measures.addAll(more);
            next = after;
        }
    }

    /** "one hour four minutes" is one length without a link; "two years 30 days" may be two. */
    private static boolean isClock(Measure last, Measure next) {
        return last.unit() == Grain.HOUR && next.unit() == Grain.MINUTE
                || last.unit() == Grain.MINUTE && next.unit() == Grain.SECOND;
    }

    private static int half(Words w, int at, boolean joined) {
        if (!joined) {
            return -1;
        }
        int next = w.is(at, "a") || w.is(at, "an") ? at + 1 : at;
        boolean fraction = w.is(next, "half") || w.is(next, "quarter") && next > at;
        return fraction && !Vocabulary.UNITS.containsKey(w.at(next + 1)) && !w.is(next + 1, "of") ? next + 1 : -1;
    }

    /** "1 hour thirty", "2 hours and 10": minutes without their unit. */
    private static int spokenMinutes(Words w, int and, int next, @Nullable Amount amount, List<Measure> measures) {
        Measure last = measures.get(measures.size() - 1);
        boolean minutes = amount != null
                && last.unit() == Grain.HOUR
                && measures.size() == 1
                && amount.value() % 1 == 0
                && amount.value() >= 5
                && amount.value() < 60
                && !amount.vague()
                && !w.is(and - 1, ",")
                && !w.isWord(amount.next())
                && !w.is(amount.next(), "-")
                && !w.is(amount.next(), "%");
        if (amount == null || !minutes) {
            return next;
        }
        measures.add(new Measure(amount.value(), false, Grain.MINUTE));
        return amount.next();
    }

    static boolean isAge(Words w, int next) {
        boolean old = w.is(next, "-")
                ? w.is(next + 1, "old") || w.is(next + 1, "olds")
                : w.is(next, "old") || w.is(next, "olds");
        if (w.is(next, "of") && w.is(next + 1, "age")) {
            return true;
        }
        if (!old) {
            return false;
        }
        int noun = w.is(next, "-") ? next + 2 : next + 1;
        return w.at(next - 1).startsWith("year") || PEOPLE.contains(w.at(noun)) || !w.isWord(noun) || w.isCapital(noun);
    }

    static int suffix(Words w, int next) {
        int at = w.is(next, "-") && w.isGlued(next) ? next + 1 : next;
        return w.is(at, "long") || w.is(at, "old") && at > next ? at + 1 : next;
    }
}
