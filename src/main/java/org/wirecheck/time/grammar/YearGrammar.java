package org.wirecheck.time.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Year;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** Years, decades and centuries, told from house numbers, counts, flights and sums by the words around them. */
final class YearGrammar {

    /** A year and the index of the word after it. */
    record Read(Year year, int next) {}

    private static final Set<String> COUNTING = Set.of(
            "than",
            "nearly",
            "almost",
            "some",
            "roughly",
            "approximately",
            "over",
            "least",
            "another",
            "$",
            "£",
            "€",
            "#",
            "no",
            "nos",
            "flight",
            "route",
            "room",
            "highway",
            "interstate",
            "boeing",
            "airbus",
            "section",
            "rule",
            "article",
            "resolution",
            "page",
            "windows",
            "channel",
            "model",
            "unit",
            "bill",
            "form",
            "number",
            "box",
            "gate",
            "class",
            "x",
            "estimated",
            "pin",
            "extension",
            "ext");
    private static final Set<String> BEFORE_OLD = Set.of(
            "in", "since", "of", "by", "from", "until", "till", "circa", "year", "before", "after", "during", "early",
            "late", "mid", "to", "between");
    private static final Set<String> COUNTED = Set.of(
            "percent",
            "people",
            "block",
            "feet",
            "miles",
            "mile",
            "kilometers",
            "kilometres",
            "km",
            "meters",
            "metres",
            "m",
            "pounds",
            "dollars",
            "euros",
            "points",
            "votes",
            "men",
            "women",
            "children",
            "tons",
            "tonnes",
            "kg",
            "acres",
            "troops",
            "soldiers",
            "jobs",
            "homes",
            "students",
            "hp",
            "times",
            "calories",
            "rpm",
            "square",
            "cubic",
            "degrees",
            "million",
            "billion",
            "thousand",
            "hundred",
            "residents",
            "employees",
            "workers",
            "seats",
            "copies");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "drive",
            "dr",
            "boulevard",
            "blvd",
            "lane",
            "ln",
            "broadway",
            "parkway",
            "court",
            "terrace");

    private YearGrammar() {}

    /** The year a word writes in four digits, alone; null for a count, a house or flight number. */
    static @Nullable Read alone(Words w, int i) {
        int value = w.number(i);
        if (w.width(i) != 4 || value < 1000 || value > 2199 || isPartOfFigure(w, i) || COUNTING.contains(w.at(i - 1))) {
            return null;
        }
        String next = w.at(i + 1);
        boolean counted = COUNTED.contains(next)
                || Vocabulary.UNITS.containsKey(next)
                || Vocabulary.ZONES.contains(next)
                || next.equals("hours")
                || next.equals("%")
                || next.equals("local") && w.is(i + 2, "time")
                || STREETS.contains(w.at(i + 2)) && w.isCapital(i + 2)
                || w.is(i - 1, "about") && w.isWord(i + 1);
        if (counted) {
            return null;
        }
        boolean modern = value >= 1900 && value <= 2060;
        boolean plural = w.isWord(i + 1) && !w.isCapital(i + 1) && isPlural(next);
        boolean introduced = BEFORE_OLD.contains(w.at(i - 1));
        boolean round = value % 100 == 0 && plural && !introduced && !w.is(i - 1, "the");
        boolean read = modern ? !round : introduced && !plural && !w.is(i + 1, "of");
        return read ? new Read(Year.of(value), i + 1) : null;
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && noun.length() > 3 || noun.endsWith("children") || noun.endsWith("women");
    }

    /** "in nineteen seventy-nine", "since '82", or null. */
    static @Nullable Hit introduced(Words w, int i) {
        if (!BEFORE_OLD.contains(w.at(i - 1))) {
            return null;
        }
        boolean brief =
                w.is(i, "'") && w.isGlued(i + 1) && w.width(i + 1) == 2 && w.number(i + 1) >= 0 && !w.isGlued(i + 2);
        if (brief) {
            return Hit.of(i, i + 2, new When.Calendar(Year.of(century(w.number(i + 1))), null, null, null));
        }
        Numbers.Amount words = Numbers.yearInWords(w, i);
        boolean counted =
                words == null || Vocabulary.UNITS.containsKey(w.at(words.next())) || isPlural(w.at(words.next()));
        return counted || words == null
                ? null
                : Hit.of(i, words.next(), new When.Calendar(Year.of((int) words.value()), null, null, null));
    }

    private static boolean isPartOfFigure(Words w, int i) {
        boolean before = w.isGlued(i)
                && (w.is(i - 1, ".")
                        || w.is(i - 1, "/")
                        || w.is(i - 1, ":")
                        || w.is(i - 1, "@")
                        || w.is(i - 1, "_")
                        || w.isWord(i - 1) && !w.is(i - 1, "fy")
                        || w.is(i - 1, "-")
                                && !(w.isNumber(i - 2) && w.width(i - 2) == 4)
                                && w.isGlued(i - 1)
                                && !isPrefix(w, i - 2));
        boolean dash = w.is(i + 1, "-") && w.isGlued(i + 1) && w.isGlued(i + 2);
        boolean after =
                w.isGlued(i + 1) && (w.is(i + 1, "/") || w.is(i + 1, ":") || w.is(i + 1, "%") || w.isWord(i + 1))
                        || dash
                                && w.isNumber(i + 2)
                                && w.width(i + 2) != 4
                                && !(w.width(i + 2) == 2 && w.number(i + 2) > w.number(i) % 100)
                        || dash && (COUNTED.contains(w.at(i + 2)) || Vocabulary.UNITS.containsKey(w.at(i + 2)));
        return before || after;
    }

    private static boolean isPrefix(Words w, int i) {
        return w.is(i, "mid") || w.is(i, "pre") || w.is(i, "post");
    }

    /** A year that completes a month, quarter or season: "2025", ", 2025", "of 2025", "of last year", "'98". */
    static @Nullable Read completing(Words w, int i, boolean comma) {
        int at = i;
        if (comma && w.is(at, ",")) {
            at++;
        } else if (w.is(at, "of") || w.is(at, "in")) {
            at++;
        }
        int value = w.number(at);
        boolean digits = w.width(at) == 4 && value >= 1000 && value <= 2199 && !Vocabulary.ZONES.contains(w.at(at + 1));
        if (digits && !(w.is(at + 1, ":") && w.isGlued(at + 1))) {
            return new Read(Year.of(value), at + 1);
        }
        if (w.is(at, "'") && w.width(at + 1) == 2 && w.number(at + 1) >= 0 && w.isGlued(at + 1)) {
            return new Read(Year.of(century(w.number(at + 1))), at + 2);
        }
        Numbers.Amount words = Numbers.yearInWords(w, at);
        if (words != null) {
            return new Read(Year.of((int) words.value()), words.next());
        }
        return relative(w, at);
    }

    private static @Nullable Read relative(Words w, int at) {
        int start = w.is(at, "the") ? at + 1 : at;
        int shift =
                switch (w.at(start)) {
                    case "last", "previous" -> -1;
                    case "this", "current" -> 0;
                    case "next", "following" -> 1;
                    default -> 9;
                };
        boolean year = w.is(start + 1, "year") && !w.is(start + 2, "'");
        return shift < 9 && year ? new Read(new Year(shift, true), start + 2) : null;
    }

    /** The year two digits stand for: up to 30 in this century, beyond in the last. */
    static int century(int twoDigits) {
        return twoDigits <= 30 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
