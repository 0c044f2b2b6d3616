package org.wirecheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.job.Job;
import org.wirecheck.job.JobStore;

/** Jobs in a database. An item's row stays locked while it is worked on, so that a process that dies lets go of it. */
final class JdbcJobs implements JobStore {

    private final Jdbi jdbi;

    JdbcJobs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Job job, List<String> items, @Nullable Receipt receipt) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("insert into job (id, state, total, done, failed, made_at, changed_at, made_by)"
                            + " values (:id, 'running', :total, 0, 0, :at, :at, :by)")
                    .bind("id", job.id())
                    .bind("total", job.total())
                    .bind("at", job.created())
                    .bind("by", job.by())
                    .execute();
            PreparedBatch batch =
                    handle.prepareBatch("insert into job_item (job, ordinal, body) values (:job, :number, :body)");
            for (int i = 0; i < items.size(); i++) {
                batch.bind("job", job.id())
                        .bind("number", i + 1)
                        .bind("body", items.get(i))
                        .add();
            }
            batch.execute();
            if (receipt != null) {
                new JdbcBook(handle, "").keep(receipt);
            }
        });
    }

    @Override
    public @Nullable Receipt receipt(String caller, String key) {
        return new JdbcDesk(jdbi).receipt(caller, key);
    }

    @Override
    public @Nullable Job job(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from job where id = :id")
                .bind("id", id)
                .map((row, context) -> job(row))
                .findOne()
                .orElse(null));
    }

    @Override
    public List<Job> jobs(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from job order by made_at desc, id limit :most")
                .bind("most", limit)
                .map((row, context) -> job(row))
                .list());
    }

    @Override
    public boolean work(Function<String, Answer> work, Instant now) {
        List<String> running = jdbi.withHandle(
                handle -> handle.createQuery("select id from job where state = 'running' order by made_at, id")
                        .mapTo(String.class)
                        .list());
        for (String job : running) {
            if (jdbi.inTransaction(handle -> work(handle, job, work, now))) {
                return true;
            }
        }
        return false;
    }

    private static boolean work(Handle handle, String job, Function<String, Answer> work, Instant now) {
        List<Item> next = handle.createQuery("select ordinal, body from job_item where job = :job and result is null"
                        + " order by ordinal limit 1 for update skip locked")
                .bind("job", job)
                .map((row, context) -> new Item(row.getInt("ordinal"), row.getString("body")))
                .list();
        if (next.isEmpty()) {
            return false;
        }
        Answer answer = work.apply(next.get(0).body());
        handle.createUpdate("update job_item set result = :result where job = :job and ordinal = :number")
                .bind("result", answer.text())
                .bind("job", job)
                .bind("number", next.get(0).number())
                .execute();
        handle.createUpdate("update job set done = done + 1, failed = failed + :failed, changed_at = :now,"
                        + " state = case when state = 'running' and done + 1 = total then 'done' else state end"
                        + " where id = :job")
                .bind("failed", answer.failed() ? 1 : 0)
                .bind("now", now)
                .bind("job", job)
                .execute();
        return true;
    }

    /** What is to be worked on. */
    private record Item(int number, String body) {}

    @Override
    public boolean cancel(String id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update job set state = 'cancelled', changed_at = :now where id = :id and state = 'running'")
                        .bind("now", now)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    @Override
    public List<Numbered> answers(String id, int after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select ordinal, result from job_item where job = :job"
                        + " and ordinal > :after and result is not null order by ordinal limit :most")
                .bind("job", id)
                .bind("after", after)
                .bind("most", limit)
                .map((row, context) -> new Numbered(row.getInt("ordinal"), row.getString("result")))
                .list());
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getString("id"),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"),
                Rows.instant(row, "made_at"),
                Rows.instant(row, "changed_at"),
                row.getString("made_by"));
    }
}
