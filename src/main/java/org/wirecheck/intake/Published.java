package org.wirecheck.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Checks that a publication time is an ISO 8601 date or date-time. */
final class Published {

    private static final int DATE = 10;

    private Published() {}

    /** @throws InputException naming {@code place} if it is neither */
    static String check(String place, String published) {
        try {
            if (published.length() == DATE) {
                LocalDate.parse(published);
            } else if (hasOffset(published)) {
                OffsetDateTime.parse(published);
            } else {
                LocalDateTime.parse(published);
            }
            return published;
        } catch (DateTimeException e) {
            throw new InputException(
                    place,
                    "'" + published + "' is no ISO 8601 date or date-time (2025-08-16, 2025-08-16T18:24:00Z)",
                    e);
        }
    }

    private static boolean hasOffset(String published) {
        int time = published.indexOf('T');
        return time > 0
                && (published.endsWith("Z") || published.indexOf('+', time) > 0 || published.indexOf('-', time) > 0);
    }
}
