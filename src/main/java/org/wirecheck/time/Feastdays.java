package org.wirecheck.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Works out movable feasts ("Labor Day 2026") from words that were already recognised, with Natty; its reference is the given
 * day in UTC, never the clock. Natty is loaded at the first such phrase and asked by one thread at a time: two that look up
 * feasts at once fail now and then.
 */
final class Feastdays {

    private static final class Loaded {
        private static final Parser PARSER = new Parser(TimeZone.getTimeZone("UTC"));
    }

    private Feastdays() {}

    /** The day the words name in a year, or null if Natty reads anything but one date in them. */
    static @Nullable LocalDate day(String words, int year) {
        Date reference = Date.from(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
        List<DateGroup> groups = parse(words + " " + year, reference);
        if (groups.size() != 1 || groups.get(0).getDates().size() != 1) {
            return null;
        }
        LocalDate day = groups.get(0)
                .getDates()
                .get(0)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return day.getYear() == year ? day : null;
    }

    private static synchronized List<DateGroup> parse(String words, Date reference) {
        return Loaded.PARSER.parse(words, reference);
    }
}
