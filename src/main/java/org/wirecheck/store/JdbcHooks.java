package org.wirecheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.webhook.Delivery;
import org.wirecheck.webhook.Hook;
import org.wirecheck.webhook.HookStore;

/** Webhooks and their messages in a database; several processes may send from one, each message once at a time. */
final class JdbcHooks implements HookStore {

    private static final int AT_ONCE = 100;

    private final Jdbi jdbi;

    JdbcHooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Hook hook) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into webhook (id, url, kinds, secret, active, made_at, made_by)"
                                + " values (:id, :url, :kinds, :secret, :active, :at, :by)")
                        .bind("id", hook.id())
                        .bind("url", hook.url())
                        .bind("kinds", Codec.write(hook.kinds()))
                        .bind("secret", hook.secret())
                        .bind("active", hook.active())
                        .bind("at", hook.created())
                        .bind("by", hook.by())
                        .execute());
    }

    @Override
    public List<Hook> hooks() {
        return jdbi.withHandle(JdbcHooks::hooks);
    }

    private static List<Hook> hooks(Handle handle) {
        return handle.createQuery("select * from webhook order by made_at, id")
                .map((row, context) -> hook(row))
                .list();
    }

    @Override
    public boolean remove(String id) {
        return jdbi.withHandle(handle -> handle.execute("delete from webhook where id = ?", id)) > 0;
    }

    @Override
    public void deactivate(String id) {
        jdbi.useHandle(handle -> handle.execute("update webhook set active = false where id = ?", id));
    }

    @Override
    public int dispatch(Addressing addressing) {
        return jdbi.inTransaction(handle -> {
            List<Event> events = handle.createQuery(
                            "select * from event where not dispatched order by ordinal limit :most"
                                    + " for update skip locked")
                    .bind("most", AT_ONCE)
                    .map((row, context) -> Rows.event(row))
                    .list();
            List<Hook> hooks = hooks(handle);
            for (Event event : events) {
                addressing.of(event, hooks).forEach(delivery -> insert(handle, delivery));
                handle.execute("update event set dispatched = true where ordinal = ?", event.number());
            }
            return events.size();
        });
    }

    private static void insert(Handle handle, Delivery delivery) {
        handle.createUpdate("insert into delivery (id, webhook, ordinal, kind, body, state, attempts, due_at, made_at)"
                        + " values (:id, :hook, :event, :kind, :body, 'due', 0, :due, :at)")
                .bind("id", delivery.id())
                .bind("hook", delivery.hook())
                .bind("event", delivery.event())
                .bind("kind", delivery.kind())
                .bind("body", delivery.body())
                .bind("due", delivery.due())
                .bind("at", delivery.created())
                .execute();
    }

    @Override
    public List<Delivery> claim(Instant now, Instant lease, int limit) {
        return jdbi.inTransaction(handle -> {
            List<Delivery> due = handle.createQuery("select * from delivery where state = 'due' and due_at <= :now"
                            + " order by ordinal, id limit :most for update skip locked")
                    .bind("now", now)
                    .bind("most", limit)
                    .map((row, context) -> delivery(row))
                    .list();
            for (Delivery delivery : due) {
                handle.createUpdate("update delivery set due_at = :lease where id = :id")
                        .bind("lease", lease)
                        .bind("id", delivery.id())
                        .execute();
            }
            return due;
        });
    }

    @Override
    public void settle(Delivery delivery) {
        jdbi.useHandle(handle -> handle.createUpdate("update delivery set state = :state, attempts = :attempts,"
                        + " due_at = :due, status = :status, fault = :fault where id = :id")
                .bind("state", word(delivery.state()))
                .bind("attempts", delivery.attempts())
                .bind("due", delivery.due())
                .bind("status", delivery.status())
                .bind("fault", delivery.fault())
                .bind("id", delivery.id())
                .execute());
    }

    @Override
    public List<Delivery> deliveries(@Nullable String hook, Delivery.@Nullable State state, int limit) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("select * from delivery where 1 = 1"
                            + (hook == null ? "" : " and webhook = :hook")
                            + (state == null ? "" : " and state = :state")
                            + " order by ordinal desc, id limit :most")
                    .bind("most", limit);
            if (hook != null) {
                query.bind("hook", hook);
            }
            if (state != null) {
                query.bind("state", word(state));
            }
            return query.map((row, context) -> delivery(row)).list();
        });
    }

    @Override
    public boolean revive(String id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update delivery set state = 'due', attempts = 0, due_at = :now where id = :id and state = 'dead'")
                        .bind("now", now)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    private static Hook hook(ResultSet row) throws SQLException {
        return new Hook(
                row.getString("id"),
                row.getString("url"),
                Codec.strings(row.getString("kinds")),
                row.getString("secret"),
                row.getBoolean("active"),
                Rows.instant(row, "made_at"),
                row.getString("made_by"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        Integer answered = row.wasNull() ? null : Integer.valueOf(status);
        return new Delivery(
                row.getString("id"),
                row.getString("webhook"),
                row.getLong("ordinal"),
                row.getString("kind"),
                row.getString("body"),
                Delivery.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                Rows.instant(row, "due_at"),
                answered,
                row.getString("fault"),
                Rows.instant(row, "made_at"));
    }

    private static String word(Delivery.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
