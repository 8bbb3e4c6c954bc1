package org.cartagena40.standalone.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL inside the process, with its data kept in a folder. Port and password stay the same over starts, so that
 * tools can connect. A server that outlived a killed process of this folder is stopped cleanly before a new one starts.
 *
 * <p>No shutdown hook: who started the server closes it, after its own last write. A hook would take the database away
 * from everyone else who is still shutting down. A process that dies without closing loses nothing.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private static final String SETTINGS_THAT_FORGET = """
            select name || '=' || setting from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting <> 'on'
            """;

    private final FolderLock lock;
    private final PostgresCluster cluster;
    private final PostgresProperties properties;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgresServer(FolderLock lock, PostgresCluster cluster, PostgresProperties properties) {
        this.lock = lock;
        this.cluster = cluster;
        this.properties = properties;
    }

    /**
     * Starts the server of this folder and makes the folder if there is none.
     *
     * @throws PostgresUnavailable if another process uses the folder, another program has the port, or the server does
     *     not come up
     */
    public static EmbeddedPostgresServer start(Path folder) {
        var lock = FolderLock.take(folder);
        try {
            return startIn(lock);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgresServer startIn(FolderLock lock) {
        var cluster = PostgresCluster.in(lock.folder());
        var properties = PostgresProperties.keptIn(lock.folder(), cluster.exists());
        if (cluster.stop()) {
            log.warn("Stopped the PostgreSQL that outlived the last process on {}", lock.folder());
        }
        properties.refuseTakenPort();
        cluster.createUnlessExists(properties.password());
        return new EmbeddedPostgresServer(lock, cluster, properties).started();
    }

    private EmbeddedPostgresServer started() {
        try {
            cluster.start(port());
            refuseToForget();
            log.debug("PostgreSQL of {} listens on port {}", dataFolder(), port());
            return this;
        } catch (RuntimeException | Error failure) {
            stopAfter(failure);
            throw failure;
        }
    }

    private void stopAfter(Throwable failure) {
        try {
            cluster.stop();
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port());
    }

    public String user() {
        return PostgresCluster.SUPERUSER;
    }

    public String password() {
        return properties.password();
    }

    public int port() {
        return properties.port();
    }

    /** The folder given at the start, as an absolute path: cluster, properties, log and lock. */
    public Path dataFolder() {
        return lock.folder();
    }

    /** Ends open connections, writes everything down and stops the server. Closing twice does nothing more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }

    /** Asks the running server rather than trusting the options given: a benchmark without fsync measures nothing. */
    private void refuseToForget() {
        try (var connection = DriverManager.getConnection(jdbcUrl(), user(), password());
                var statement = connection.createStatement();
                var forgetful = statement.executeQuery(SETTINGS_THAT_FORGET)) {
            if (forgetful.next()) {
                throw new PostgresUnavailable(
                        "PostgreSQL would forget what it confirmed: %s".formatted(forgetful.getString(1)));
            }
        } catch (SQLException e) {
            throw new PostgresUnavailable(
                    "PostgreSQL on port %d does not let us in with the password kept in %s: %s"
                            .formatted(port(), properties.file(), e.getMessage()),
                    e);
        }
    }
}
