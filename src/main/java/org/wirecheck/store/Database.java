package org.wirecheck.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.wirecheck.access.KeyStore;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.job.JobStore;
import org.wirecheck.webhook.HookStore;

/** An open database, brought to the newest shape. One process at a time may have an H2 file open. */
public final class Database implements Closeable {

    private static final int CONNECTIONS = 10;

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Database(HikariDataSource source) {
        this.source = source;
        jdbi = Jdbi.create(source);
        // A message with the arguments of a statement would carry articles into the log
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /**
     * Opens a database and brings it to the newest shape.
     *
     * @throws StoreException if it cannot be opened, or another process has its file
     */
    public static Database open(Location location) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url());
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(30));
        config.setPoolName("wirecheck");
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(config);
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/wirecheck/store/migration")
                    .load()
                    .migrate();
            return new Database(source);
        } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            if (source != null) {
                source.close();
            }
            throw new StoreException("the database cannot be opened: " + reason(e), e);
        }
    }

    /** The stories. */
    public DeskStore desk() {
        return new JdbcDesk(jdbi);
    }

    /** The webhooks. */
    public HookStore hooks() {
        return new JdbcHooks(jdbi);
    }

    /** The jobs. */
    public JobStore jobs() {
        return new JdbcJobs(jdbi);
    }

    /** The keys. */
    public KeyStore keys() {
        return new JdbcKeys(jdbi);
    }

    @Override
    public void close() {
        source.close();
    }

    private static String reason(Throwable fault) {
        Throwable last = fault;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String message = String.valueOf(last.getMessage());
        return message.contains("lock") ? "another process has its file open (" + message + ")" : message;
    }
}
