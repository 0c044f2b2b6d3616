package org.wirecheck.job;

import java.io.Closeable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.Ticket;
import org.wirecheck.desk.entry.Receipt;

/** Takes long work, does it on its own threads and goes on with what was unfinished when the process ended. */
public final class Jobs implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST = 100_000;
    private static final long LOOK_SECONDS = 5;

    private final JobStore store;
    private final Function<String, JobStore.Answer> work;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    /** @param work from an item to its answer; what it throws is a fault of the program and ends no thread */
    public Jobs(JobStore store, Function<String, JobStore.Answer> work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** Begins to work on so many threads. */
    public void start(int number) {
        for (int i = 0; i < number; i++) {
            Thread thread = new Thread(this::workOn, "jobs-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** Takes a job; the same request twice is one job. */
    public Job submit(List<String> items, String by, @Nullable Ticket ticket) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new DeskException(Kind.INVALID, "A job has 1 to " + MOST + " stories, not " + items.size());
        }
        Receipt before = ticket == null ? null : store.receipt(ticket.caller(), ticket.key());
        if (before != null && ticket != null) {
            if (!before.digest().equals(ticket.digest())) {
                throw new DeskException(Kind.KEY_REUSED, "The Idempotency-Key was used for another request");
            }
            return job(before.target());
        }
        String id = "job_" + UUID.randomUUID().toString().replace("-", "");
        Job job = new Job(id, Job.State.RUNNING, items.size(), 0, 0, now(), now(), by);
        store.add(
                job,
                items,
                ticket == null ? null : new Receipt(ticket.caller(), ticket.key(), ticket.digest(), id, now()));
        news.release();
        return job;
    }

    public Job job(String id) {
        Job job = store.job(id);
        if (job == null) {
            throw new DeskException(Kind.NOT_FOUND, "There is no job '" + id + "'");
        }
        return job;
    }

    /** Newest first. */
    public List<Job> jobs(int limit) {
        return store.jobs(limit);
    }

    /** Stops a job after the items that are being worked on; what is done stays. */
    public Job cancel(String id) {
        job(id);
        store.cancel(id, now());
        return job(id);
    }

    /** Answers after a number, in the order of the items. */
    public List<JobStore.Numbered> answers(String id, int after, int limit) {
        job(id);
        return store.answers(id, after, limit);
    }

    private void workOn() {
        while (!closed) {
            try {
                if (!store.work(work, now())) {
                    news.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.error("a job's item failed", e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Waits for no item: one that is under way is begun anew the next time. */
    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }
}
