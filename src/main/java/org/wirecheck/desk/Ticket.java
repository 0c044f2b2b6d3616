package org.wirecheck.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Receipt;

/** A request that may come twice and must be carried out once. @param digest of what is asked */
public record Ticket(String caller, String key, String digest) {

    Receipt receipt(String target, Instant now) {
        return new Receipt(caller, key, digest, target, now);
    }

    /** What came of this very request when it came before; null if it did not. */
    static @Nullable String target(@Nullable Ticket ticket, DeskStore store) {
        Receipt receipt = ticket == null ? null : store.receipt(ticket.caller, ticket.key);
        if (ticket != null && receipt != null && !receipt.digest().equals(ticket.digest)) {
            throw new DeskException(
                    Kind.KEY_REUSED, "The Idempotency-Key '" + ticket.key + "' was used for another request");
        }
        return receipt == null ? null : receipt.target();
    }
}
