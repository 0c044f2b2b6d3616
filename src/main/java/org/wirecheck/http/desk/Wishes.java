package org.wirecheck.http.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Action;

/** What an editor wants of a finding, from the fields of a form. */
public final class Wishes {

    private Wishes() {}

    /** Takes of the fields what belongs to the action. @throws DeskException if a day is none */
    public static Decisions.Wish of(
            Action action, @Nullable String words, @Nullable String until, @Nullable String assignee) {
        boolean says =
                action == Action.CONFIRM || action == Action.DISMISS || action == Action.WAIVE || action == Action.NOTE;
        return new Decisions.Wish(
                action,
                says ? words : null,
                action == Action.WAIVE ? day(until) : null,
                action == Action.ASSIGN ? assignee : null);
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw new DeskException(Kind.INVALID, "'" + said + "' is no day, such as 2026-03-14");
        }
    }
}
