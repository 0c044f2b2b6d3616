package org.wirecheck.time.grammar;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.time.expression.Grain;
import org.wirecheck.time.expression.When.Repeat;
import org.wirecheck.time.words.Numbers;
import org.wirecheck.time.words.Vocabulary;
import org.wirecheck.time.words.Words;

/** What recurs: "every Friday", "weekly", "each July", "Sundays". It is found so that nobody takes it for a date. */
final class SetGrammar {

    private static final Map<String, String> ADVERBS = Map.of(
            "hourly",
            "PT1H",
            "daily",
            "P1D",
            "nightly",
            "P1D",
            "weekly",
            "P1W",
            "biweekly",
            "P2W",
            "fortnightly",
            "P2W",
            "monthly",
            "P1M",
            "quarterly",
            "P3M",
            "yearly",
            "P1Y");
    private static final Set<String> EVERY = Set.of("every", "each");

    private SetGrammar() {}

    /** The recurring time that starts at a word, or null. */
    static @Nullable Hit at(Words w, int i) {
        String period = ADVERBS.get(w.at(i));
        if (period != null) {
            return w.isCapital(i) && !w.startsLine(i) ? null : Hit.of(i, i + 1, new Repeat(period));
        }
        if (w.is(i, "24") && w.is(i + 1, "/") && w.is(i + 2, "7") && w.isGlued(i + 1)) {
            return Hit.of(i, i + 3, new Repeat("P1D"));
        }
        DayOfWeek plural =
                w.isCapital(i) && w.at(i).endsWith("days") ? Vocabulary.WEEKDAYS.get(singular(w.at(i))) : null;
        if (plural != null) {
            return Hit.of(i, i + 1, new Repeat("XXXX-WXX-" + plural.getValue()));
        }
        return EVERY.contains(w.at(i)) ? every(w, i) : null;
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static @Nullable Hit every(Words w, int i) {
        int at = w.is(i + 1, "other") || w.is(i + 1, "single") ? i + 2 : i + 1;
        DayOfWeek weekday = Vocabulary.weekday(w, at);
        Integer month = Vocabulary.month(w, at);
        if (weekday != null) {
            return Hit.of(i, at + 1, new Repeat("XXXX-WXX-" + weekday.getValue()));
        }
        if (month != null) {
            return Hit.of(i, at + 1, new Repeat("XXXX-" + (month < 10 ? "0" : "") + month));
        }
        String season = Vocabulary.SEASONS.get(w.at(at));
        String part = Vocabulary.PARTS.get(w.at(at));
        if (season != null || part != null) {
            return Hit.of(i, at + 1, new Repeat(season != null ? "XXXX-" + season : "XXXX-XX-XXT" + part));
        }
        Numbers.Amount amount = Numbers.at(w, at);
        int count = amount == null || amount.vague() ? 1 : (int) amount.value();
        int noun = amount == null ? at : amount.next();
        Grain unit = Vocabulary.UNITS.get(w.at(noun));
        String time = unit != null && unit.isFinerThan(Grain.PART) ? "PT" : "P";
        return unit == null ? null : Hit.of(i, noun + 1, new Repeat(time + count + unit.designator()));
    }
}
