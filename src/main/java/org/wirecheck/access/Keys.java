package org.wirecheck.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Editor;

/** Issues keys, knows them again and takes them back. A key has 256 bits of chance, so a plain digest hides it well. */
public final class Keys {

    private static final String PREFIX = "wk_";
    private static final int BYTES = 32;

    private final KeyStore store;
    private final Clock clock;

    public Keys(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A key just issued, and the only time it is seen. */
    public record Issued(Key key, String secret) {}

    /** Issues a key under a name nobody else has. */
    public Issued issue(String name, Clearance clearance, String by) {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        return new Issued(keep(name, clearance, secret, by), secret);
    }

    private Key keep(String name, Clearance clearance, String secret, String by) {
        if (store.keys().stream()
                .anyMatch(key -> key.revoked() == null && key.name().equals(name))) {
            throw new DeskException(Kind.EXISTS, "There already is a key of '" + name + "'");
        }
        Key key = new Key(
                "key_" + UUID.randomUUID().toString().replace("-", ""),
                name,
                clearance,
                digest(secret),
                now(),
                by,
                null);
        store.add(key);
        return key;
    }

    /** The first key of all, for an administrator; null if there already is one that opens. */
    public @Nullable Issued first() {
        boolean known =
                store.keys().stream().anyMatch(key -> key.revoked() == null && key.clearance() == Clearance.ADMIN);
        return known ? null : issue("admin", Clearance.ADMIN, "wirecheck");
    }

    /** Whose key it is, or null if it opens nothing. */
    public @Nullable Editor editor(String secret) {
        Key key = store.key(digest(secret));
        return key == null || key.revoked() != null ? null : new Editor(key.name(), key.clearance());
    }

    public List<Key> all() {
        return store.keys();
    }

    /** Takes a key back. */
    public void revoke(String id) {
        if (!store.revoke(id, now())) {
            throw new DeskException(Kind.NOT_FOUND, "There is no key '" + id + "' that opens");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
