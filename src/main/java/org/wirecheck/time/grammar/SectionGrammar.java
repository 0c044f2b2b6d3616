package org.wirecheck.time.grammar;

import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.When;
import org.wirecheck.time.expression.When.Section;
import org.wirecheck.time.expression.When.Year;
import org.wirecheck.time.words.Numbers.Ordinal;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** Quarters, halves and seasons: "third-quarter", "Q3 2009", "the first half of last year", "the summer of 2012". */
final class SectionGrammar {

    private SectionGrammar() {}

    /** The part of a year that starts at a word, or null. */
    static @Nullable Hit at(Words w, int i) {
        if (w.is(i, "fiscal") || w.is(i, "fy") && w.isGlued(i + 1)) {
            return fiscal(w, i);
        }
        if (w.is(i, "q") && w.isGlued(i + 1) && w.number(i + 1) >= 1 && w.number(i + 1) <= 4 && w.width(i + 1) == 1) {
            return completed(w, i, i + 2, "Q" + w.number(i + 1));
        }
        String season = Vocabulary.SEASONS.get(w.at(i));
        return season == null ? ordinal(w, i) : season(w, i, season);
    }

    private static @Nullable Hit fiscal(Words w, int i) {
        int at = w.is(i + 1, "year") ? i + 2 : i + 1;
        at = w.is(at, "'") ? at + 1 : at;
        boolean year = w.number(at) >= 1900 && w.number(at) < 2200 && w.width(at) == 4;
        if (year) {
            return Hit.of(i, at + 1, new When.Calendar(Year.of(w.number(at)), null, null, null));
        }
        return w.is(i, "fiscal") ? ordinal(w, i + 1) : null;
    }

    private static @Nullable Hit ordinal(Words w, int i) {
        Ordinal read =
                w.is(i, "final") ? new Ordinal(4, i + 1) : isLatter(w, i) ? new Ordinal(2, i + 1) : Ordinal.at(w, i);
        if (read == null || read.value() > 4) {
            return null;
        }
        int at = w.is(read.next(), "-") ? read.next() + 1 : read.next();
        at = w.is(at, "fiscal") ? at + 1 : at;
        if (w.is(at, "quarter")) {
            return completed(w, i, at + 1, "Q" + read.value());
        }
        boolean half = w.is(at, "half") && read.value() <= 2;
        YearGrammar.Read year = half ? YearGrammar.completing(w, at + 1, false) : null;
        return year == null ? null : Hit.of(i, year.next(), new Section(year.year(), "H" + read.value()));
    }

    private static boolean isLatter(Words w, int i) {
        return (w.is(i, "last") || w.is(i, "latter")) && w.is(i + 1, "half");
    }

    private static Hit completed(Words w, int first, int next, String code) {
        YearGrammar.Read year = YearGrammar.completing(w, next, false);
        Year of = year == null ? null : year.year();
        return Hit.of(first, year == null ? next : year.next(), new Section(of, code));
    }

    private static @Nullable Hit season(Words w, int i, String code) {
        YearGrammar.Read year = YearGrammar.completing(w, i + 1, false);
        if (year != null && !w.is(i + 1, "in")) {
            return Hit.of(i, year.next(), new Section(year.year(), code));
        }
        boolean ambiguous = code.equals("FA") || code.equals("SP");
        boolean determined =
                w.is(i - 1, "the") && !ambiguous || w.is(i - 1, "in") || w.is(i - 1, "the") && w.is(i - 2, "in");
        boolean clear = determined && !w.is(i + 1, "of") && !w.is(i + 1, "in") && !w.is(i + 1, "to");
        boolean hedged = w.is(i - 1, "early")
                || w.is(i - 1, "late")
                || w.is(i - 1, "mid")
                || w.is(i - 1, "-") && w.is(i - 2, "mid");
        return clear && !ambiguous || hedged || clear && !w.isWord(i + 1)
                ? Hit.of(i, i + 1, new Section(null, code))
                : null;
    }

    /** "the 1988 third quarter": a part of a year after its number, or null. */
    static @Nullable Hit after(Words w, int i, YearGrammar.Read year) {
        Hit hit = ordinal(w, year.next());
        return hit != null && hit.when() instanceof Section section && section.year() == null
                ? Hit.of(i, hit.next(), new Section(year.year(), section.code()))
                : null;
    }
}
