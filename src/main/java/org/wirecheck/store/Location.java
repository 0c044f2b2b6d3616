package org.wirecheck.store;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param url JDBC, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 * @param user null if the URL says it, or none is needed
 */
public record Location(String url, @Nullable String user, @Nullable String password) {

    /**
     * H2 keeps to PostgreSQL's words, so that one set of statements serves both. Without a write delay a commit has reached
     * the operating system when it returns: a killed process loses nothing that was acknowledged. Without compaction, live
     * pages are never moved: a file whose process is killed after they were can be past opening ("Double mark").
     */
    private static final String H2_SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=20000"
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";

    /** A file of its own in a folder. */
    public static Location in(Path folder) {
        return new Location("jdbc:h2:file:" + folder.toAbsolutePath().resolve("desk") + H2_SETTINGS, null, null);
    }

    /** A database of another server. */
    public static Location at(String url) {
        String known = url.startsWith("postgresql:") || url.startsWith("postgres:")
                ? "jdbc:postgresql:" + url.substring(url.indexOf(':') + 1)
                : url;
        if (!known.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")
                && !known.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")) {
            throw new StoreException("'" + url + "' is no address of a database (jdbc:postgresql://host/name)", null);
        }
        return new Location(known, null, null);
    }
}
