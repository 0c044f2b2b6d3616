package org.wirecheck.webhook;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who wants to hear of events.
 *
 * @param kinds of events; all if empty
 * @param secret "whsec_" and the key in base64; kept as it is, because every message is signed with it
 * @param active false once the receiver said that it is gone
 */
public record Hook(
        String id, String url, List<String> kinds, String secret, boolean active, Instant created, String by) {

    public Hook {
        kinds = List.copyOf(kinds);
    }

    /** True if it wants to hear of such an event. */
    public boolean wants(String kind) {
        return active && (kinds.isEmpty() || kinds.contains(kind));
    }
}
