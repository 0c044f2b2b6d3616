package org.wirecheck.view.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, as it says itself in ISO 8601: a day, or a day with a time.
 *
 * @param time null where only the day is known; UTC where an offset was given
 */
record Appeared(LocalDate day, @Nullable LocalDateTime time, boolean isZoned) {

    private static final int DATE = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** Null where nobody said it, or not so that it can be read. */
    static @Nullable Appeared of(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            if (published.length() <= DATE) {
                return new Appeared(LocalDate.parse(published), null, false);
            }
            if (published.substring(DATE).matches(".*(?:Z|[+-][\\d:]+)")) {
                LocalDateTime utc = OffsetDateTime.parse(published)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime();
                return new Appeared(LocalDate.parse(published.substring(0, DATE)), utc, true);
            }
            LocalDateTime local = LocalDateTime.parse(published);
            return new Appeared(local.toLocalDate(), local, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** True only where it is certain: two times are compared by the clock if both or neither name their zone, else by the day. */
    boolean isBefore(Appeared other) {
        return time != null && other.time != null && isZoned == other.isZoned
                ? time.isBefore(other.time)
                : day.isBefore(other.day);
    }

    /** As a reader is told it: "14 Mar 2026, 09:30". */
    String told() {
        return time == null ? DAY.format(day) : MINUTE.format(time) + (isZoned ? " UTC" : "");
    }
}
