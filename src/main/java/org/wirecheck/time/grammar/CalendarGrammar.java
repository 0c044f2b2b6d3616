package org.wirecheck.time.grammar;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Calendar;
import org.wirecheck.time.expression.When.Year;
import org.wirecheck.time.words.Numbers.Ordinal;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/**
 * Dates by name or in figures: "Aug. 15, 2025", "15 August", "2025-08-15", "8/15/2025", "Friday", "third quarter of 2009",
 * "the summer of 2012". Months that are words or given names ("May", "April") need the company of a date.
 */
final class CalendarGrammar {

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "since",
            "last",
            "next",
            "this",
            "until",
            "till",
            "by",
            "early",
            "mid",
            "late",
            "of",
            "from",
            "through",
            "between",
            "during",
            "before",
            "after",
            "each",
            "every",
            "around",
            "that",
            "earlier",
            "for",
            "previous",
            "past",
            "coming",
            "following",
            "to",
            "and",
            "a",
            "the",
            "on",
            "begin",
            "starting",
            "beginning",
            "-",
            "(",
            "or");
    private static final Set<String> SURELY_BEFORE_MONTH = Set.of(
            "in", "since", "last", "next", "until", "early", "mid", "late", "during", "by", "this", "each", "every");
    private static final Set<String> AFTER_DAY = Set.of(
            "at", "in", "for", "with", "to", "on", "when", "as", "and", "was", "were", "is", "are", "will", "by",
            "after");

    private CalendarGrammar() {}

    /** The date that starts at a word, or null. */
    static @Nullable Hit at(Words w, int i) {
        if (w.isNumber(i)) {
            return figures(w, i);
        }
        DayOfWeek weekday = Vocabulary.weekday(w, i);
        if (weekday != null) {
            return weekday(w, i, weekday);
        }
        Integer month = Vocabulary.month(w, i);
        if (month != null) {
            return month(w, i, month);
        }
        Hit era = EraGrammar.at(w, i);
        era = era == null ? YearGrammar.introduced(w, i) : era;
        if (era != null) {
            return era;
        }
        Hit section = SectionGrammar.at(w, i);
        return section == null ? dayOfMonth(w, i) : section;
    }

    private static @Nullable Hit figures(Words w, int i) {
        Hit hit = iso(w, i);
        hit = hit == null ? slashed(w, i) : hit;
        hit = hit == null ? EraGrammar.at(w, i) : hit;
        hit = hit == null ? SectionGrammar.at(w, i) : hit;
        hit = hit == null ? dayOfMonth(w, i) : hit;
        return hit == null ? year(w, i) : hit;
    }

    private static @Nullable Hit iso(Words w, int i) {
        boolean shape = w.width(i) == 4
                && w.number(i) >= 1000
                && w.is(i + 1, "-")
                && w.width(i + 2) == 2
                && w.is(i + 3, "-")
                && w.width(i + 4) == 2
                && w.isGlued(i + 1)
                && w.isGlued(i + 2)
                && w.isGlued(i + 3)
                && w.isGlued(i + 4);
        boolean date = shape && isMonth(w.number(i + 2)) && isDay(w.number(i + 4));
        return date
                ? Hit.of(i, i + 5, new Calendar(Year.of(w.number(i)), w.number(i + 2), w.number(i + 4), null))
                : null;
    }

    private static @Nullable Hit slashed(Words w, int i) {
        if (!w.is(i + 1, "/") || !w.isGlued(i + 1) || !w.isGlued(i + 2) || w.is(i - 1, "/") && w.isGlued(i)) {
            return null;
        }
        int first = w.number(i);
        int second = w.number(i + 2);
        if (w.is(i + 3, "/") && w.isGlued(i + 3) && w.isGlued(i + 4)) {
            int year = w.width(i + 4) == 2 ? YearGrammar.century(w.number(i + 4)) : w.number(i + 4);
            boolean date =
                    isDay(first) && isDay(second) && (first <= 12 || second <= 12) && year >= 1000 && year < 2200;
            return date ? Hit.of(i, i + 5, new When.Slashed(first, second, year)) : null;
        }
        boolean attacks = first == 9 && second == 11 && w.width(i) == 1;
        return attacks ? Hit.of(i, i + 3, new Calendar(Year.of(2001), 9, 11, null)) : null;
    }

    private static @Nullable Hit year(Words w, int i) {
        YearGrammar.Read read = YearGrammar.alone(w, i);
        if (read == null) {
            return null;
        }
        Calendar first = new Calendar(read.year(), null, null, null);
        boolean dash = w.is(i + 1, "-") && w.isGlued(i + 1) && w.isGlued(i + 2);
        int last = w.width(i + 2) == 2 ? read.year().value() / 100 * 100 + w.number(i + 2) : w.number(i + 2);
        if (dash && last > read.year().value() && last < 2200 && w.width(i + 2) % 2 == 0) {
            return Hit.of(i, i + 3, new When.Range(first, new Calendar(Year.of(last), null, null, null)));
        }
        Hit section = SectionGrammar.after(w, i, read);
        return section == null ? Hit.of(i, read.next(), first) : section;
    }

    private static Hit weekday(Words w, int i, DayOfWeek weekday) {
        int at = i + 1;
        if (w.is(at, ".") && w.isGlued(at) && w.width(i) <= 5) {
            at++;
        }
        int after = w.is(at, ",") ? at + 1 : at;
        after = w.is(after, "the") ? after + 1 : after;
        Integer named = Vocabulary.month(w, after);
        Hit date = named == null ? dayOfMonth(w, after) : month(w, after, named);
        if (date != null && date.when() instanceof Calendar day && day.day() != null) {
            return date.from(i).with(weekday);
        }
        return Hit.of(i, at, new Calendar(null, null, null, weekday));
    }

    /** "August", "Aug. 15", "August 15, 2025", "August 2025", "Aug. 15-17". */
    private static @Nullable Hit month(Words w, int i, int month) {
        int at = w.is(i + 1, ".") && w.isGlued(i + 1) && isShort(w, i) ? i + 2 : i + 1;
        int named = w.is(at, "the") ? at + 1 : at;
        Ordinal ordinal = Ordinal.at(w, named);
        int day = ordinal != null ? ordinal.value() : w.number(at);
        int next = ordinal != null ? ordinal.next() : at + 1;
        boolean figure = ordinal != null
                ? w.number(named) > 0 || ordinal.value() != 2 && !w.is(next, "quarter")
                : w.width(at) <= 2;
        if (figure && isDay(day) && !isCount(w, next)) {
            return day(w, i, month, day, next);
        }
        YearGrammar.Read year = YearGrammar.completing(w, at, true);
        if (year != null && (!w.is(at, ",") || !year.year().relative())) {
            return Hit.of(i, year.next(), new Calendar(year.year(), month, null, null));
        }
        return isLoneMonth(w, i, at) ? Hit.of(i, at, new Calendar(null, month, null, null)) : null;
    }

    private static Hit day(Words w, int i, int month, int day, int next) {
        boolean dash = w.is(next, "-") && w.isGlued(next) && w.isGlued(next + 1) && w.width(next + 1) <= 2;
        int last = dash && w.number(next + 1) > day && isDay(w.number(next + 1)) ? w.number(next + 1) : 0;
        int end = last > 0 ? next + 2 : next;
        YearGrammar.Read year = YearGrammar.completing(w, end, true);
        Year of = year == null ? null : year.year();
        int after = year == null ? end : year.next();
        Calendar first = new Calendar(of, month, day, null);
        return last == 0
                ? Hit.of(i, after, first)
                : Hit.of(i, after, new When.Range(first, new Calendar(of, month, last, null)));
    }

    /** "15 August 2025", "15th of August", or null. */
    private static @Nullable Hit dayOfMonth(Words w, int i) {
        Ordinal ordinal = Ordinal.at(w, i);
        int day = ordinal != null ? ordinal.value() : w.width(i) <= 2 ? w.number(i) : -1;
        int at = ordinal != null ? ordinal.next() : i + 1;
        int named = ordinal != null && w.is(at, "of") ? at + 1 : at;
        Integer month = isDay(day) ? Vocabulary.month(w, named) : null;
        if (month == null || w.is(i - 1, "$") || w.is(i - 1, ":") && w.isGlued(i)) {
            return null;
        }
        int next = w.is(named + 1, ".") && w.isGlued(named + 1) && isShort(w, named) ? named + 2 : named + 1;
        YearGrammar.Read year = YearGrammar.completing(w, next, true);
        boolean brief =
                year == null && ordinal == null && w.is(i - 1, "on") && w.width(next) == 2 && w.number(next) > 0;
        if (brief) {
            Year two = Year.of(YearGrammar.century(w.number(next)));
            return Hit.of(i, next + 1, new Calendar(two, month, day, null));
        }
        boolean another = year == null && w.number(next) > 0 && w.width(next) <= 2 && ordinal == null;
        if (another) {
            return null;
        }
        return Hit.of(
                i,
                year == null ? next : year.next(),
                new Calendar(year == null ? null : year.year(), month, day, null));
    }

    /** The second day of "April 24 and 25" or "May 3 to 5": a bare number after a date, or null. */
    static @Nullable Hit secondDay(Words w, Hit before) {
        int i = before.next();
        boolean joined = w.is(i, "and") || w.is(i, "to") || w.is(i, "through") || w.is(i, "or") || w.is(i, "until");
        boolean number = joined && w.width(i + 1) <= 2 && isDay(w.number(i + 1));
        if (!number || !(before.when() instanceof Calendar first) || first.day() == null || first.month() == null) {
            return null;
        }
        YearGrammar.Read year = YearGrammar.completing(w, i + 2, true);
        boolean follows = year != null || !w.isWord(i + 2) || AFTER_DAY.contains(w.at(i + 2));
        boolean plain = follows && !isCount(w, i + 2) && w.number(i + 1) > first.day();
        Year of = year == null ? first.year() : year.year();
        return plain
                ? Hit.of(
                        i + 1,
                        year == null ? i + 2 : year.next(),
                        new Calendar(of, first.month(), w.number(i + 1), null))
                : null;
    }

    private static boolean isLoneMonth(Words w, int i, int next) {
        String word = w.at(i);
        boolean dotted = next > i + 1;
        if (w.width(i) <= 4 && !dotted && !word.equals("june") && !word.equals("july") && !word.equals("may")) {
            return false;
        }
        if (!Vocabulary.NAME_MONTHS.contains(word) || dotted) {
            return !(w.isCapital(i - 1) && !w.startsLine(i) && w.isCapital(next) && !w.startsLine(next));
        }
        boolean name = w.isCapital(next) && !w.startsLine(next) && Vocabulary.WEEKDAYS.get(w.at(next)) == null;
        boolean the =
                w.is(i - 1, "the") || w.is(i - 1, "a") || w.is(i - 1, "to") || w.is(i - 1, "and") || w.is(i - 1, "on");
        boolean marching = word.equals("march") && (w.is(next, "on") || w.is(next, "for") || w.is(next, "of") && the);
        boolean verb = word.equals("may") && (w.is(i - 1, "and") || w.is(i - 1, "to")) && w.isWord(next);
        boolean sure = SURELY_BEFORE_MONTH.contains(w.at(i - 1));
        return BEFORE_MONTH.contains(w.at(i - 1)) && !(name && !sure) && !(marching && !sure) && !verb;
    }

    private static boolean isCount(Words w, int next) {
        String word = w.at(next);
        return word.equals("%")
                || word.equals("percent")
                || w.is(next, ":") && w.isGlued(next) && w.isNumber(next + 1)
                || word.equals("million")
                || word.equals("billion")
                || w.is(next, "-") && w.isGlued(next) && w.isWord(next + 1)
                || word.equals("a.m.")
                || word.equals("p.m.")
                || word.equals("am") && w.isGlued(next)
                || word.equals("pm")
                || word.equals("people")
                || Vocabulary.UNITS.containsKey(word);
    }

    /** "Aug", "Sept", but not "May", which is whole. */
    private static boolean isShort(Words w, int i) {
        return w.width(i) <= 4 && !w.is(i, "may") && !w.is(i, "june") && !w.is(i, "july");
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }
}
