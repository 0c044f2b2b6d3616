package org.wirecheck.http.desk;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecheck.access.Keys;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.desk.Policies;
import org.wirecheck.desk.Stories;
import org.wirecheck.gate.Policy;
import org.wirecheck.job.Jobs;
import org.wirecheck.serve.Terms;
import org.wirecheck.store.Database;
import org.wirecheck.store.Location;
import org.wirecheck.store.StoreException;
import org.wirecheck.webhook.Webhooks;

/**
 * Opens the desk beside the starting server, so that checking alone waits for no database, keeps its rounds (webhooks that
 * are due, waivers that ended) and closes it with the server.
 */
@Singleton
public final class DeskDoor implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DeskDoor.class);
    private static final long PAUSE_MILLIS = 300;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final TimedChecker checker;
    private final Terms terms;
    private final Clock clock;
    private final Thread rounds = new Thread(this::keepRounds, "desk-rounds");
    private volatile boolean closed;
    private @Nullable OpenDesk open;

    DeskDoor(TimedChecker checker, Terms terms, Clock clock) {
        this.checker = checker;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        rounds.setDaemon(true);
        rounds.start();
    }

    /**
     * The desk.
     *
     * @throws StoreException if its database cannot be opened; the next call tries again
     */
    public synchronized OpenDesk open() {
        OpenDesk known = open;
        if (known == null) {
            if (closed) {
                throw new StoreException("the server is closing", null);
            }
            known = opened();
            open = known;
        }
        return known;
    }

    private OpenDesk opened() {
        String address = terms.database();
        Database database = Database.open(address == null ? Location.in(terms.data()) : Location.at(address));
        DeskStore store = database.desk();
        String usual = terms.policy();
        Policies policies = new Policies(store, clock, usual == null ? Policy.standardText() : usual);
        Jobs jobs = new Jobs(database.jobs(), new StoryWork(checker), clock);
        jobs.start(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        return new OpenDesk(
                database,
                store,
                policies,
                new Stories(store, checker, policies, clock),
                new Decisions(store, policies, clock),
                new Desk(store, policies, clock),
                new Webhooks(database.hooks(), clock, terms.privateWebhooks()),
                jobs,
                new Keys(database.keys(), clock),
                database.keys());
    }

    private void keepRounds() {
        Instant tidied = Instant.MIN;
        while (!closed) {
            try {
                OpenDesk desk = open();
                if (tidied.isBefore(clock.instant().minus(AN_HOUR))) {
                    tidied = clock.instant();
                    desk.store().forget(tidied.minus(A_MONTH));
                }
                desk.decisions().wake();
                if (desk.webhooks().round() == 0) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (closed || !restsAfter(e)) {
                    return;
                }
            }
        }
    }

    /** Says what went wrong and waits; false if the server closed meanwhile. */
    private static boolean restsAfter(RuntimeException fault) {
        if (fault instanceof StoreException) {
            LOG.error("{}", fault.getMessage());
        } else {
            LOG.error("the desk's round failed", fault);
        }
        try {
            TimeUnit.SECONDS.sleep(30);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @PreDestroy
    void close() throws IOException, InterruptedException {
        closed = true;
        rounds.interrupt();
        rounds.join(TimeUnit.SECONDS.toMillis(5));
        synchronized (this) {
            OpenDesk known = open;
            open = null;
            if (known != null) {
                known.jobs().close();
                known.webhooks().close();
                known.database().close();
            }
        }
    }
}
