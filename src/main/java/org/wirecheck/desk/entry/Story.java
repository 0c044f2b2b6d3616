package org.wirecheck.desk.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Verdict;

/**
 * A story as the desk keeps it.
 *
 * @param desk whose policy its gate follows
 * @param revision grows with every change of the story or its articles, from 1
 * @param runs how often it was checked; the number of the last run
 * @param tally open findings, those of the draft and all others alike
 * @param wakes when a waiver ends and the gate has to be looked at again; null if none does
 */
public record Story(
        String id,
        @Nullable String title,
        String desk,
        long revision,
        long runs,
        Verdict gate,
        Tally tally,
        Instant created,
        Instant changed,
        @Nullable Instant wakes) {

    /** The story one change later. */
    public Story next(Instant now) {
        return new Story(id, title, desk, revision + 1, runs, gate, tally, created, now, wakes);
    }

    /** The story after a run. */
    public Story ran() {
        return new Story(id, title, desk, revision, runs + 1, gate, tally, created, changed, wakes);
    }

    /** The story with what its open findings come to. */
    public Story judged(Verdict verdict, Tally open, @Nullable Instant wake) {
        return new Story(id, title, desk, revision, runs, verdict, open, created, changed, wake);
    }
}
