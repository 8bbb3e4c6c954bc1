package org.cartagena40.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that belong to one thread for good, beside the pool that all others share. */
@FunctionalInterface
public interface PlainConnections {

    /** Longer than any statement may take; whoever says nothing for so long is gone. */
    Duration SILENCE = Duration.ofSeconds(8);

    Connection open() throws SQLException;

    /** @see #open(String, Duration) */
    default Connection open(String purpose) throws SQLException {
        return open(purpose, SILENCE);
    }

    /**
     * The purpose is what an operator sees as application name in {@code pg_stat_activity}.
     *
     * @param silence how long an answer is waited for, from the first question on: the driver would wait for ever
     */
    default Connection open(String purpose, Duration silence) throws SQLException {
        Connection connection = open();
        try {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
            connection.setClientInfo("ApplicationName", purpose);
            return connection;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /** To the database of a pool, but not out of it. A source that does not pool is asked itself. */
    static PlainConnections beside(DataSource source) {
        HikariDataSource pool = pool(source);
        if (pool == null) {
            return source::getConnection;
        }
        DataSource pooled = pool.getDataSource();
        return pooled == null
                ? () -> DriverManager.getConnection(pool.getJdbcUrl(), settings(pool))
                : pooled::getConnection;
    }

    private static @Nullable HikariDataSource pool(DataSource source) {
        try {
            return source.isWrapperFor(HikariDataSource.class) ? source.unwrap(HikariDataSource.class) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot tell whether " + source + " is a pool", e);
        }
    }

    /** Those of the pool, and bounds for what the driver would otherwise wait for without end. */
    private static Properties settings(HikariDataSource pool) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "8");
        properties.setProperty("tcpKeepAlive", "true");
        properties.putAll(pool.getDataSourceProperties());
        if (pool.getUsername() != null) {
            properties.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            properties.setProperty("password", pool.getPassword());
        }
        return properties;
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is being given up because it failed; that it also fails to close says nothing new.
        }
    }
}
