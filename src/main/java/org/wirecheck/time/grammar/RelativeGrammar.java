package org.wirecheck.time.grammar;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.Lean;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Shift;
import org.wirecheck.time.expression.When.Vague;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** Times counted from the article's day or from the story: "yesterday", "last week", "two days later", "a year ago". */
final class RelativeGrammar {

    private static final Map<String, Lean> POINTERS = Map.ofEntries(
            Map.entry("last", Lean.LAST),
            Map.entry("past", Lean.LAST),
            Map.entry("previous", Lean.LAST),
            Map.entry("prior", Lean.LAST),
            Map.entry("this", Lean.THIS),
            Map.entry("current", Lean.THIS),
            Map.entry("coming", Lean.NEXT),
            Map.entry("upcoming", Lean.NEXT),
            Map.entry("next", Lean.NEXT),
            Map.entry("following", Lean.NEXT),
            Map.entry("same", Lean.THIS),
            Map.entry("that", Lean.THIS),
            Map.entry("latest", Lean.THIS));
    /** Pointers that count from the story's time, not from the article's. */
    private static final Set<String> STORY = Set.of("previous", "prior", "following", "same", "that", "latest");

    private RelativeGrammar() {}

    /** The relative time that starts at a word, or null. */
    static @Nullable Hit at(Words w, int i) {
        Hit hit = day(w, i);
        hit = hit == null ? counted(w, i) : hit;
        hit = hit == null ? pointed(w, i) : hit;
        hit = hit == null ? compound(w, i) : hit;
        return hit == null ? vague(w, i) : hit;
    }

    private static @Nullable Hit day(Words w, int i) {
        switch (w.at(i)) {
            case "yesterday":
                return shift(i, i + 1, false, -1, Grain.DAY);
            case "today":
                return w.isCapital(i) && w.isCapital(i - 1) && w.is(i - 1, "usa")
                        ? null
                        : shift(i, i + 1, false, 0, Grain.DAY);
            case "tomorrow":
                return shift(i, i + 1, false, 1, Grain.DAY);
            case "tonight":
                return shift(i, i + 1, false, 0, Grain.DAY).with(Clock.part("NI"));
            default:
                return around(w, i);
        }
    }

    /** "the day before yesterday", "the day after tomorrow", "the day before", "a day earlier". */
    private static @Nullable Hit around(Words w, int i) {
        Grain unit = Vocabulary.UNITS.get(w.at(i));
        if (!w.is(i - 1, "the") || unit == null || unit.isFinerThan(Grain.DAY)) {
            return null;
        }
        boolean before = w.is(i + 1, "before");
        if (!before && !w.is(i + 1, "after")) {
            boolean previous = w.is(i + 1, "previous") || w.is(i + 1, "earlier");
            return previous ? shift(i, i + 2, true, -1, unit) : null;
        }
        if (before && w.is(i + 2, "yesterday") || !before && w.is(i + 2, "tomorrow")) {
            return shift(i, i + 3, false, before ? -2 : 2, unit);
        }
        boolean ends = !w.isWord(i + 2);
        return ends ? shift(i, i + 2, true, before ? -1 : 1, unit) : null;
    }

    /** "two weeks ago", "a year earlier", "10 days from now", "decades ago". */
    private static @Nullable Hit counted(Words w, int i) {
        boolean article = w.is(i, "a") || w.is(i, "an") || w.is(i, "one");
        Numbers.Amount amount = Numbers.at(w, i);
        if (amount == null) {
            boolean plural = Vocabulary.UNITS.containsKey(w.at(i)) && Vocabulary.isPlural(w.at(i));
            amount = article ? new Numbers.Amount(1, false, i + 1) : plural ? new Numbers.Amount(2, true, i) : null;
        }
        Grain unit = amount == null ? null : Vocabulary.UNITS.get(w.at(amount.next()));
        if (unit == null || amount == null || unit.isFinerThan(Grain.PART)) {
            return null;
        }
        int at = amount.next() + 1;
        double value = amount.value();
        if (w.is(at, "and") && w.is(at + 1, "a") && w.is(at + 2, "half")) {
            at += 3;
            value += 0.5;
        }
        int sign = w.is(at, "ago") || w.is(at, "earlier") || isEnded(w, at, "before") || isEnded(w, at, "previously")
                ? -1
                : w.is(at, "later")
                                || w.is(at, "hence")
                                || w.is(at, "from") && w.is(at + 1, "now")
                                || isEnded(w, at, "after")
                        ? 1
                        : 0;
        if (sign == 0) {
            return null;
        }
        boolean story = !w.is(at, "ago") && !w.is(at, "from") && !w.is(at, "hence");
        int next = w.is(at, "from") ? at + 2 : at + 1;
        if (amount.vague()) {
            return Hit.of(i, next, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        boolean whole = value % 1 == 0;
        int months = unit == Grain.YEAR ? 12 : unit == Grain.DECADE ? 120 : 1;
        Grain grain = unit == Grain.WEEK || unit == Grain.WEEKEND ? Grain.DAY : unit;
        return whole
                ? Hit.of(i, next, new Shift(story, sign * (int) value, unit, grain))
                : shift(i, next, story, sign * (int) Math.round(value * months), months > 1 ? Grain.MONTH : unit);
    }

    private static boolean isEnded(Words w, int at, String word) {
        return w.is(at, word) && !w.isWord(at + 1) && !w.isNumber(at + 1);
    }

    private static @Nullable Hit pointed(Words w, int i) {
        Lean lean = POINTERS.get(w.at(i));
        if (lean == null) {
            return null;
        }
        int at = i + 1;
        if (lean == Lean.THIS && (w.is(at, "coming") || w.is(at, "past") || w.is(at, "same"))) {
            lean = w.is(at, "coming") ? Lean.NEXT : w.is(at, "past") ? Lean.LAST : Lean.THIS;
            at++;
        }
        if (w.is(at, "calendar") || w.is(at, "fiscal")) {
            at++;
        }
        Hit named = named(w, i, at, lean);
        return named == null ? unit(w, i, at, lean) : named;
    }

    private static @Nullable Hit named(Words w, int i, int at, Lean lean) {
        DayOfWeek weekday = Vocabulary.weekday(w, at);
        Hit hit = weekday != null || isMonth(w, at) ? CalendarGrammar.at(w, at) : null;
        if (hit != null) {
            return hit.from(i).leaning(lean);
        }
        String season = Vocabulary.SEASONS.get(w.at(at));
        if (season != null && !w.is(i, "that") && !w.is(i, "same")) {
            return Hit.of(i, at + 1, new When.Section(null, season)).leaning(lean);
        }
        String part = Vocabulary.PARTS.get(w.at(at));
        if (part == null || w.is(at, "overnight")) {
            return null;
        }
        boolean story = STORY.contains(w.at(i)) || w.is(i, "next");
        int days = lean == Lean.LAST ? -1 : lean == Lean.NEXT ? 1 : 0;
        return shift(i, at + 1, story, days, Grain.DAY).with(Clock.part(part));
    }

    private static boolean isMonth(Words w, int at) {
        boolean hyphen = w.is(at + 1, "-") && w.isGlued(at + 1);
        return Vocabulary.month(w, at) != null && !hyphen;
    }

    private static @Nullable Hit unit(Words w, int i, int at, Lean lean) {
        String word = w.at(at);
        Grain unit = Vocabulary.UNITS.get(word);
        boolean usable = unit != null
                && !Vocabulary.isPlural(word)
                && !unit.isFinerThan(Grain.DAY)
                && !word.equals("night")
                && !(w.is(at + 1, "-") && w.isGlued(at + 1))
                && !(w.is(i, "past") && unit != Grain.WEEKEND)
                && !(w.is(i, "that") && unit == Grain.QUARTER)
                && w.width(at) > 2;
        if (!usable || unit == null) {
            return w.is(i, "latest") && w.is(at, "period") ? shift(i, at + 1, true, 0, Grain.QUARTER) : null;
        }
        boolean nextDay = w.is(i, "next") && (unit == Grain.DAY || w.is(i - 1, "the"));
        boolean story = STORY.contains(w.at(i)) || nextDay;
        int amount = lean == Lean.LAST ? -1 : lean == Lean.NEXT ? 1 : 0;
        return shift(i, at + 1, story, amount, unit);
    }

    /** "year-ago", "year-earlier", "year-end", "the weekend", "the quarter". */
    private static @Nullable Hit compound(Words w, int i) {
        boolean dash = w.is(i + 1, "-") && w.isGlued(i + 1);
        if (w.is(i, "year") && dash && (w.is(i + 2, "ago") || w.is(i + 2, "earlier"))) {
            boolean noun = w.is(i + 3, "quarter") || w.is(i + 3, "period");
            return shift(i, noun ? i + 4 : i + 3, true, -1, Grain.YEAR);
        }
        boolean end = dash && w.is(i + 2, "end") || w.is(i + 1, "end") && (w.is(i - 1, "by") || w.is(i - 1, "at"));
        if (w.is(i, "year") && end) {
            return Hit.of(i, dash ? i + 3 : i + 2, new When.Calendar(null, 12, 31, null));
        }
        if (w.is(i, "weekend") && w.is(i - 1, "the") && !dash) {
            return shift(i, i + 1, false, 0, Grain.WEEKEND);
        }
        boolean quarter = w.is(i, "quarter") && w.is(i - 1, "the") && (w.is(i - 2, "for") || w.is(i - 2, "in"));
        boolean ends = !w.isWord(i + 1) || w.is(i + 1, "to") || w.is(i + 1, "was") || w.is(i + 1, "from");
        return quarter && ends ? shift(i, i + 1, true, 0, Grain.QUARTER) : null;
    }

    /** "recent years", "coming weeks"; a bare "now" or "recently" says nothing that could be checked. */
    private static @Nullable Hit vague(Words w, int i) {
        Grain unit = Vocabulary.UNITS.get(w.at(i + 1));
        boolean several = unit != null && Vocabulary.isPlural(w.at(i + 1)) && !unit.isFinerThan(Grain.DAY);
        if (several && (w.is(i, "recent") || w.is(i, "coming"))) {
            return Hit.of(i, i + 2, new Vague(w.is(i, "recent") ? "PAST_REF" : "FUTURE_REF"));
        }
        return null;
    }

    private static Hit shift(int first, int next, boolean story, int amount, Grain unit) {
        return Hit.of(first, next, new Shift(story, amount, unit));
    }
}
