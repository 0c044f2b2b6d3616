package org.wirecheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wirecheck.access.Deed;
import org.wirecheck.access.Key;
import org.wirecheck.access.KeyStore;
import org.wirecheck.desk.entry.Clearance;

/** Keys and the audit log in a database. */
final class JdbcKeys implements KeyStore {

    private final Jdbi jdbi;

    JdbcKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Key key) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into api_key (id, name, clearance, digest, made_at, made_by)"
                                + " values (:id, :name, :clearance, :digest, :at, :by)")
                        .bind("id", key.id())
                        .bind("name", key.name())
                        .bind("clearance", key.clearance().word())
                        .bind("digest", key.digest())
                        .bind("at", key.created())
                        .bind("by", key.by())
                        .execute());
    }

    @Override
    public List<Key> keys() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from api_key order by made_at, id")
                .map((row, context) -> key(row))
                .list());
    }

    @Override
    public @Nullable Key key(String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from api_key where digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> key(row))
                .findOne()
                .orElse(null));
    }

    @Override
    public boolean revoke(String id, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update api_key set revoked_at = :now where id = :id and revoked_at is null")
                        .bind("now", now)
                        .bind("id", id)
                        .execute())
                > 0;
    }

    @Override
    public void record(Deed deed) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into audit (made_at, made_by, clearance, address, method, path, status)"
                                + " values (:at, :by, :clearance, :address, :method, :path, :status)")
                .bind("at", deed.at())
                .bind("by", deed.by())
                .bind("clearance", deed.clearance())
                .bind("address", deed.address())
                .bind("method", deed.method())
                .bind("path", deed.path())
                .bind("status", deed.status())
                .execute());
    }

    @Override
    public List<Deed> deeds(long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from audit where ordinal < :before order by ordinal desc limit :most")
                .bind("before", before)
                .bind("most", limit)
                .map((row, context) -> new Deed(
                        row.getLong("ordinal"),
                        Rows.instant(row, "made_at"),
                        row.getString("made_by"),
                        row.getString("clearance"),
                        row.getString("address"),
                        row.getString("method"),
                        row.getString("path"),
                        row.getInt("status")))
                .list());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("id"),
                row.getString("name"),
                Clearance.valueOf(row.getString("clearance").toUpperCase(Locale.ROOT)),
                row.getString("digest"),
                Rows.instant(row, "made_at"),
                row.getString("made_by"),
                Rows.instantOrNull(row, "revoked_at"));
    }
}
