package org.wirecheck.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.desk.entry.Tally;
import org.wirecheck.gate.Gate;
import org.wirecheck.gate.Waivers;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Verdict;

/** Holds what is open in a story against its desk's policy, keeps the outcome and tells when the gate changed. */
final class Settling {

    private final Policies policies;
    private final Clock clock;

    Settling(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Rulings rulings(Book book) {
        return new Rulings(book.decisions(), book.predecessors(), today());
    }

    Gate gate(Book book, Story story, Snapshot snapshot, Rulings rulings) {
        return Gate.of(policies.of(book, story.desk()), open(snapshot, rulings), Gate.drafts(snapshot.report()));
    }

    Waivers waivers(Book book, Story story) {
        return policies.of(book, story.desk()).waivers();
    }

    /** Looks at the story anew; null if there is none. */
    @Nullable
    Story settle(Book book) {
        Story story = book.story();
        Snapshot snapshot = book.snapshot();
        if (story == null || snapshot == null) {
            return story;
        }
        Story settled = judged(book, story, snapshot, rulings(book));
        book.update(settled);
        tell(book, story.gate(), settled);
        return settled;
    }

    Story judged(Book book, Story story, Snapshot snapshot, Rulings rulings) {
        Verdict verdict = gate(book, story, snapshot, rulings).verdict();
        return story.judged(verdict, Tally.of(open(snapshot, rulings)), wakes(snapshot, rulings));
    }

    void tell(Book book, Verdict before, Story after) {
        if (before != after.gate()) {
            book.keep(new Tidings(after.id(), now()).gate(before, after.gate()));
        }
    }

    private static List<Finding> open(Snapshot snapshot, Rulings rulings) {
        return snapshot.report().discrepancies().stream()
                .filter(finding -> rulings.of(finding.id()).state().isOpen())
                .toList();
    }

    /** The first moment after the waiver that ends first. */
    private @Nullable Instant wakes(Snapshot snapshot, Rulings rulings) {
        LocalDate first = null;
        for (Finding finding : snapshot.report().discrepancies()) {
            Decision decision = rulings.of(finding.id()).decision();
            LocalDate until = decision != null && decision.action() == Action.WAIVE ? decision.until() : null;
            if (until != null && (first == null || until.isBefore(first))) {
                first = until;
            }
        }
        return first == null
                ? null
                : first.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
