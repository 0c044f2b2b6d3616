package org.wirecheck.desk.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a finding; entries are only ever added.
 *
 * @param number from 1, within the finding
 * @param words the reason of a dismissal, the text of a note; null if none was given
 * @param until last day of a waiver
 * @param values what the versions said when it was decided
 */
public record Decision(
        String finding,
        int number,
        String factType,
        Action action,
        @Nullable String words,
        @Nullable LocalDate until,
        @Nullable String assignee,
        List<String> values,
        Instant at,
        String by) {

    public Decision {
        values = List.copyOf(values);
    }
}
