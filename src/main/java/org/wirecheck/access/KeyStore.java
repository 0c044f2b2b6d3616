package org.wirecheck.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where keys are kept and what was done with them. */
public interface KeyStore {

    void add(Key key);

    /** All, oldest first. */
    List<Key> keys();

    /** The key with this digest, or null. */
    @Nullable
    Key key(String digest);

    /** False if there is none that still opens. */
    boolean revoke(String id, Instant now);

    void record(Deed deed);

    /** Newest first, before a number. */
    List<Deed> deeds(long before, int limit);
}
