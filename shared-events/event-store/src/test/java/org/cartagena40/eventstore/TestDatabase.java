package org.cartagena40.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A fresh database on a real PostgreSQL of this JVM, as durable as in production: the library turns off what makes a
 * commit a promise, so it is turned on here.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger CREATED = new AtomicInteger();
    private static final int POOL = 10;

    private final String name;
    private final String url;
    private final HikariDataSource pool;

    private TestDatabase(String name) {
        this.name = name;
        this.url = Server.RUNNING.getJdbcUrl("postgres", name);
        this.pool = pool(url);
    }

    /** An empty database with a pool of ten connections. */
    public static TestDatabase create() {
        String name = "test" + CREATED.incrementAndGet();
        execute(Server.RUNNING.getPostgresDatabase(), "create database " + name);
        return new TestDatabase(name);
    }

    /** An empty database with the log's schema in it. */
    public static TestDatabase createWithLog() {
        TestDatabase database = create();
        EventsSchema.migrate(database.dataSource());
        return database;
    }

    public DataSource dataSource() {
        return pool;
    }

    public String url() {
        return url;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return "postgres";
    }

    public String name() {
        return name;
    }

    /** Runs one statement in autocommit. */
    public void execute(String sql) {
        execute(pool, sql);
    }

    /** Ends every session of a purpose, as {@link PlainConnections#open(String)} names it, like a crash of its server. */
    public void kill(String purpose) {
        execute(
                Server.RUNNING.getPostgresDatabase(),
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name
                        + "' and application_name = '" + purpose + "'");
    }

    /** A database that is away takes no new sessions; those that are open go on until they are killed. */
    public void setAway(boolean away) {
        execute(Server.RUNNING.getPostgresDatabase(), "alter database " + name + " allow_connections " + !away);
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Closes the pool; the database goes with its server. */
    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return new HikariDataSource(config);
    }

    /** Started by the first test that needs it, stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("track_commit_timestamp", "on")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("log_min_messages", "fatal")
                        .setPGStartupWait(Duration.ofSeconds(30))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
