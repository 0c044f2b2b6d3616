package org.wirecheck.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Clearance;

/**
 * An API key as it is kept.
 *
 * @param name whose it is; decisions are made under it
 * @param digest SHA-256 of the key, in hex; the key itself is nowhere
 * @param revoked since when it opens nothing; null if it does
 */
public record Key(
        String id,
        String name,
        Clearance clearance,
        String digest,
        Instant created,
        String by,
        @Nullable Instant revoked) {}
