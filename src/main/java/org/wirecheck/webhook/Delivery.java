package org.wirecheck.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one receiver.
 *
 * @param id stays the same when it is sent again, so that a receiver can tell
 * @param event the event's number
 * @param body what is sent, to the byte
 * @param due when it is to be sent (again)
 * @param status what the receiver answered last; null if nothing
 * @param fault why it did not arrive
 */
public record Delivery(
        String id,
        String hook,
        long event,
        String kind,
        String body,
        State state,
        int attempts,
        Instant due,
        @Nullable Integer status,
        @Nullable String fault,
        Instant created) {

    /** Whether it still has to be sent. */
    public enum State {
        DUE,
        DONE,
        /** Given up after the last attempt; waits for somebody to send it again. */
        DEAD
    }

    Delivery arrived(int answer) {
        return new Delivery(id, hook, event, kind, body, State.DONE, attempts + 1, due, answer, null, created);
    }

    Delivery failed(@Nullable Integer answer, String why, @Nullable Instant again) {
        State next = again == null ? State.DEAD : State.DUE;
        return new Delivery(
                id, hook, event, kind, body, next, attempts + 1, again == null ? due : again, answer, why, created);
    }
}
