package org.cartagena40.identity;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The connections of everything that knows persons: apart from the record's own, so that a crowd at the sign-in never takes
 * a connection from an act, and so that an operator can give them a database role of their own.
 */
public final class IdentityDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 6;
    private static final int PATIENCE_MILLIS = 5_000;

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public IdentityDatabase(String jdbcUrl, String user, String password) {
        pool.setPoolName("identity");
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        // The authorization server's statements name no schema.
        pool.setSchema("identity");
        migrate();
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Safe on every start and from several nodes at once. */
    private void migrate() {
        for (String schema : List.of("identity", "persons", "journal")) {
            Flyway.configure(IdentityDatabase.class.getClassLoader())
                    .dataSource(pool)
                    .schemas(schema)
                    .locations("classpath:db/" + schema)
                    .load()
                    .migrate();
        }
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public DataSource pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
