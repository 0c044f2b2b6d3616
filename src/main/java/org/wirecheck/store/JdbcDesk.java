package org.wirecheck.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Book;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.model.Verdict;

/** The desk's books in a database. */
final class JdbcDesk implements DeskStore {

    private final Jdbi jdbi;
    private final List<Runnable> told = new CopyOnWriteArrayList<>();

    JdbcDesk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T extends @Nullable Object> T change(String story, Function<Book, T> work) {
        T changed;
        try {
            changed = jdbi.inTransaction(handle -> {
                handle.createQuery("select id from story where id = :id for update")
                        .bind("id", story)
                        .mapTo(String.class)
                        .findOne();
                return work.apply(new JdbcBook(handle, story));
            });
        } catch (UnableToExecuteStatementException e) {
            throw isTaken(e) ? new DeskException(DeskException.Kind.STALE, "Somebody else was faster; look again") : e;
        }
        told.forEach(Runnable::run);
        return changed;
    }

    @Override
    public Runnable whenChanged(Runnable listener) {
        told.add(listener);
        return () -> told.remove(listener);
    }

    /** A unique key is what two processes that add the same thing at once meet at; both databases say so by SQL's own code. */
    static boolean isTaken(UnableToExecuteStatementException fault) {
        return fault.getCause() instanceof java.sql.SQLException sql && "23505".equals(sql.getSQLState());
    }

    @Override
    public <T extends @Nullable Object> T read(String story, Function<Book, T> work) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> work.apply(new JdbcBook(handle, story)));
    }

    @Override
    public List<Story> stories(String after, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from story where id > :after order by id limit :most")
                        .bind("after", after)
                        .bind("most", limit)
                        .map((row, context) -> Rows.story(row))
                        .list());
    }

    @Override
    public List<Story> newest(String words, @Nullable Verdict gate, int passed, int limit) {
        String like = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return jdbi.withHandle(handle -> handle.createQuery("select * from story"
                        + " where (lower(id) like :words escape '!' or lower(title) like :words escape '!')"
                        + (gate == null ? "" : " and gate = :gate")
                        + " order by changed_at desc, id limit :most offset :passed")
                .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                .bind("words", like)
                .bind("gate", gate == null ? "" : gate.name().toLowerCase(Locale.ROOT))
                .bind("most", limit)
                .bind("passed", passed)
                .map((row, context) -> Rows.story(row))
                .list());
    }

    @Override
    public List<String> waking(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from story where wakes_at <= :now order by id")
                .bind("now", now)
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<Decided> decided(String factType) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from decision where fact_type = :type order by story, finding, ordinal")
                .bind("type", factType)
                .map((row, context) -> new Decided(row.getString("story"), Rows.decision(row)))
                .list());
    }

    @Override
    public @Nullable PolicyText policy(String desk) {
        return jdbi.withHandle(handle -> policy(handle, desk));
    }

    static @Nullable PolicyText policy(Handle handle, String desk) {
        return handle.createQuery("select * from desk_policy where desk = :desk order by revision desc limit 1")
                .bind("desk", desk)
                .map((row, context) -> Rows.policy(row))
                .findOne()
                .orElse(null);
    }

    @Override
    public boolean keep(PolicyText policy) {
        try {
            jdbi.useHandle(
                    handle -> handle.createUpdate("insert into desk_policy (desk, revision, made_at, made_by, body)"
                                    + " values (:desk, :revision, :at, :by, :yaml)")
                            .bindMethods(policy)
                            .execute());
            return true;
        } catch (UnableToExecuteStatementException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public @Nullable Receipt receipt(String caller, String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from receipt where caller = :caller and token = :token")
                        .bind("caller", caller)
                        .bind("token", key)
                        .map((row, context) -> Rows.receipt(row))
                        .findOne()
                        .orElse(null));
    }

    @Override
    public List<Event> events(long after, @Nullable String story, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from event where ordinal > :after"
                        + (story == null ? "" : " and story = :story") + " order by ordinal limit :most")
                .bind("after", after)
                .bind("most", limit)
                .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(true))
                .bind("story", story)
                .map((row, context) -> Rows.event(row))
                .list());
    }

    @Override
    public void forget(Instant before) {
        jdbi.useTransaction(handle -> {
            for (String old : List.of(
                    "delete from receipt where made_at < :before",
                    "delete from delivery where state = 'done' and made_at < :before",
                    "delete from event where dispatched and made_at < :before")) {
                handle.createUpdate(old).bind("before", before).execute();
            }
        });
    }

    @Override
    public long lastEvent() {
        return jdbi.withHandle(handle -> handle.createQuery("select n from event_counter")
                .mapTo(Long.class)
                .one());
    }
}
