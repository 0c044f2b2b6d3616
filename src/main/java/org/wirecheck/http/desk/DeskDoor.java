package org.wirecheck.http.desk;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.wirecheck.check.Checker;
import org.wirecheck.desk.Decisions;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.desk.Policies;
import org.wirecheck.desk.Stories;
import org.wirecheck.gate.Policy;
import org.wirecheck.serve.Terms;
import org.wirecheck.store.Database;
import org.wirecheck.store.Location;
import org.wirecheck.store.StoreException;

/** Opens the desk when it is first needed, so that checking alone needs no database, and closes it with the server. */
@Singleton
public final class DeskDoor {

    private final Checker checker;
    private final Terms terms;
    private final Clock clock;
    private @Nullable OpenDesk open;

    DeskDoor(Checker checker, Terms terms, Clock clock) {
        this.checker = checker;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The desk.
     *
     * @throws StoreException if its database cannot be opened; the next call tries again
     */
    public synchronized OpenDesk open() {
        OpenDesk known = open;
        if (known == null) {
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
        return new OpenDesk(
                database,
                store,
                policies,
                new Stories(store, checker::check, policies, clock),
                new Decisions(store, policies, clock),
                new Desk(store, policies, clock));
    }

    @PreDestroy
    synchronized void close() {
        OpenDesk known = open;
        open = null;
        if (known != null) {
            known.database().close();
        }
    }
}
