package org.cartagena40.standalone.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** What a tool sees that connects with the address, user and password of a server. */
final class Sql {
    private Sql() {}

    static String ask(EmbeddedPostgresServer server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void run(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
