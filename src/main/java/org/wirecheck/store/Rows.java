package org.wirecheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.desk.entry.Tally;
import org.wirecheck.model.Article;
import org.wirecheck.model.Verdict;

/** Rows as records. */
final class Rows {

    private Rows() {}

    static Story story(ResultSet row) throws SQLException {
        return new Story(
                row.getString("id"),
                row.getString("title"),
                row.getString("desk"),
                row.getLong("revision"),
                row.getLong("runs"),
                Verdict.valueOf(row.getString("gate").toUpperCase(Locale.ROOT)),
                new Tally(row.getInt("errors"), row.getInt("warnings"), row.getInt("notes")),
                instant(row, "created_at"),
                instant(row, "changed_at"),
                instantOrNull(row, "wakes_at"));
    }

    static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                Codec.read(row.getString("body"), Article.class),
                row.getInt("version"),
                row.getInt("place"),
                row.getBoolean("removed"),
                instant(row, "made_at"),
                row.getString("made_by"));
    }

    static Decision decision(ResultSet row) throws SQLException {
        String until = row.getString("until_day");
        return new Decision(
                row.getString("finding"),
                row.getInt("ordinal"),
                row.getString("fact_type"),
                Objects.requireNonNull(Action.of(row.getString("action"))),
                row.getString("words"),
                until == null ? null : LocalDate.parse(until),
                row.getString("assignee"),
                Codec.strings(row.getString("vals")),
                instant(row, "made_at"),
                row.getString("made_by"));
    }

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("ordinal"),
                row.getString("kind"),
                row.getString("story"),
                instant(row, "made_at"),
                row.getString("body"));
    }

    static PolicyText policy(ResultSet row) throws SQLException {
        return new PolicyText(
                row.getString("desk"),
                row.getLong("revision"),
                row.getString("body"),
                instant(row, "made_at"),
                row.getString("made_by"));
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("caller"),
                row.getString("token"),
                row.getString("digest"),
                row.getString("target"),
                instant(row, "made_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
