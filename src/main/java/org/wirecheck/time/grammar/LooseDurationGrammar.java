package org.wirecheck.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.When.Length;
import org.wirecheck.time.expression.When.Measure;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** Lengths without a number, which need company to be told from rates and points: "for an hour", "decades-long", "all day". */
final class LooseDurationGrammar {

    private static final Set<String> SPENDERS = Set.of(
            "for",
            "within",
            "than",
            "about",
            "nearly",
            "almost",
            "over",
            "after",
            "of",
            "least",
            "lasted",
            "lasting",
            "lasts",
            "took",
            "takes",
            "take",
            "spent",
            "spend",
            "spending",
            "roughly",
            "around",
            "approximately",
            "under",
            "half",
            "another",
            "every",
            "past",
            "barely",
            "just",
            "only",
            "quite",
            "last",
            "wait",
            "waited",
            "during",
            "through",
            "throughout",
            "until",
            "exactly",
            "is",
            "was",
            "be",
            "give",
            "gave",
            "got",
            "up",
            "to",
            "by",
            "served",
            "serve");
    private static final Set<String> WHOLE = Set.of("all", "full", "whole", "entire");

    private LooseDurationGrammar() {}

    /** "an hour and a half", "a decade", "another week", "all day"; a rate is none. */
    static @Nullable Hit article(Words w, int i) {
        String word = w.at(i);
        boolean article = word.equals("a") || word.equals("an");
        boolean another = word.equals("another");
        boolean whole = WHOLE.contains(word);
        if (!article && !another && !whole) {
            return null;
        }
        int at = i + 1;
        if (article && (WHOLE.contains(w.at(at)) || w.is(at, "mere") || w.is(at, "further") || w.is(at, "single"))) {
            at++;
        }
        if (w.is(at, "-")) {
            at++;
        }
        if (whole && (w.is(at, "the") || w.is(at, "a"))) {
            at++;
        }
        Grain unit = Vocabulary.UNITS.get(w.at(at));
        boolean usable = unit != null
                && !Vocabulary.isPlural(w.at(at))
                && !w.is(at, "second")
                && !w.is(at, "night")
                && unit != Grain.QUARTER
                && unit != Grain.WEEKEND
                && w.width(at) > 3;
        if (unit == null || !usable) {
            return null;
        }
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(w.is(at, "fortnight") ? 2 : 1, false, unit));
        int next = DurationGrammar.tail(w, at + 1, measures);
        boolean longer = next > at + 1 || DurationGrammar.suffix(w, next) > next || at > i + 1 && !another;
        boolean spent = another
                || whole
                || longer
                || SPENDERS.contains(w.at(i - 1))
                || w.is(next, "later")
                || w.is(next, "earlier")
                || unit == Grain.DECADE && !w.isNumber(i - 1)
                || w.is(next, "of") && !isCounted(w, i);
        boolean age = DurationGrammar.isAge(w, next);
        return spent && !age ? Hit.of(i, DurationGrammar.suffix(w, next), new Length(measures)) : null;
    }

    private static boolean isCounted(Words w, int i) {
        return w.isNumber(i - 1) || w.is(i - 1, "million") || w.is(i - 1, "billion") || w.is(i - 1, "times");
    }

    /** "for weeks", "decades-long", "in minutes": a plural without a number. */
    static @Nullable Hit bare(Words w, int i) {
        Grain unit = Vocabulary.UNITS.get(w.at(i));
        boolean hyphened = w.is(i + 1, "-") && w.is(i + 2, "long") || w.is(i + 1, "long") && unit != null;
        if (unit == null || w.width(i) < 4 || w.isCapital(i) && !w.startsLine(i)) {
            return null;
        }
        boolean fiscal = w.is(i - 1, "the") || w.is(i - 1, "fiscal") || w.is(i - 1, "full");
        if (fiscal && (w.is(i + 1, "ended") || w.is(i + 1, "ending"))) {
            return Hit.of(i, i + 1, new Length(List.of(new Measure(1, false, unit))));
        }
        boolean plural = Vocabulary.isPlural(w.at(i));
        if (hyphened && (w.is(i + 1, "-") || w.isGlued(i + 1))) {
            double least = plural ? 2 : 1;
            return Hit.of(i, i + 3, new Length(List.of(new Measure(least, plural, unit))));
        }
        boolean nights = w.at(i).startsWith("night") || unit == Grain.WEEKEND || unit == Grain.QUARTER;
        String before = w.at(i - 1);
        boolean spent = before.equals("for")
                || before.equals("in")
                || before.equals("within")
                || before.equals("just")
                || before.equals("took")
                || before.equals("of") && w.is(i - 2, "after")
                || before.equals("lasted")
                || before.equals("after")
                || before.equals("over")
                || before.equals("spent")
                || before.equals("mere");
        return plural && spent && !nights ? Hit.of(i, i + 1, new Length(List.of(new Measure(2, true, unit)))) : null;
    }
}
