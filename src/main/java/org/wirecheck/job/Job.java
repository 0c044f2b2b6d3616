package org.wirecheck.job;

import java.time.Instant;

/**
 * Long work.
 *
 * @param done items with an answer, {@code failed} ones among them
 */
public record Job(
        String id, State state, int total, int done, int failed, Instant created, Instant changed, String by) {

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED
    }
}
