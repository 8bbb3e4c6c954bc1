package org.cartagena40.benchmarks.running;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of the server, with a pool of the size that the standalone program has. */
public final class Database implements AutoCloseable {

    /** As the standalone program. */
    public static final int POOL = 24;

    private final String url;
    private final HikariDataSource pool;

    public Database(String url) {
        this.url = url;
        this.pool = pool(POOL);
    }

    public String url() {
        return url;
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /** A pool of its own; whoever takes it closes it. */
    public HikariDataSource pool(int size) {
        HikariDataSource fresh = new HikariDataSource();
        fresh.setJdbcUrl(url);
        fresh.setMaximumPoolSize(size);
        fresh.setMinimumIdle(2);
        fresh.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
        return fresh;
    }

    /** A connection of its own, in autocommit. */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + url, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
