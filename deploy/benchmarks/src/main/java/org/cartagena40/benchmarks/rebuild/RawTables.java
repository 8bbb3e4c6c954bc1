package org.cartagena40.benchmarks.rebuild;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cartagena40.benchmarks.running.Database;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The limits of a rebuild: reading the log and looking at nothing, loading the rows and making nothing of them. */
final class RawTables {

    private static final int PAGE = 5_000;
    /** From the first page on, as a program that runs for long reads. */
    private static final String IN_BINARY = "&prepareThreshold=-1";

    private static final int PIPE = 1 << 20;

    private final Database database;

    RawTables(Database database) {
        this.database = database;
    }

    /** Every column that a rebuild needs, by a cursor. */
    void scan() {
        String sql = "select global_index, event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, type,"
                + " revision, payload from events.event order by global_index";
        try (Connection connection = DriverManager.getConnection(database.url() + IN_BINARY)) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(PAGE);
                ResultSet row = statement.executeQuery();
                long bytes = 0;
                while (row.next()) {
                    bytes += row.getBytes(9).length;
                }
                if (bytes == 0) {
                    throw new IllegalStateException("the log is empty");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of every view out of their tables and into others without any index, in one transaction. */
    void copy() {
        try (Connection in = database.connect();
                Connection out = database.connect()) {
            in.setAutoCommit(false);
            execute(in, "drop schema if exists raw_copy cascade; create schema raw_copy");
            for (String view : views(out)) {
                execute(in, "create table raw_copy." + view + " (like views." + view + ")");
                copy(view, out, in);
            }
            in.commit();
            execute(in, "drop schema raw_copy cascade");
            in.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many row versions there are. */
    long rows() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            long rows = 0;
            for (String view : views(connection)) {
                ResultSet count = statement.executeQuery("select count(*) from views." + view);
                count.next();
                rows += count.getLong(1);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(String view, Connection out, Connection in) throws SQLException, IOException {
        CopyManager from = new CopyManager(out.unwrap(BaseConnection.class));
        CopyManager to = new CopyManager(in.unwrap(BaseConnection.class));
        try (PipedInputStream rows = new PipedInputStream(PIPE)) {
            PipedOutputStream pipe = new PipedOutputStream(rows);
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(from, view, pipe));
            to.copyIn("copy raw_copy." + view + " from stdin with (format binary, freeze)", rows, PIPE);
            reading.join();
        }
    }

    private static void read(CopyManager from, String view, PipedOutputStream pipe) {
        try (pipe) {
            from.copyOut("copy views." + view + " to stdout with (format binary)", pipe);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> views(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("select relname from pg_class where relkind = 'r'"
                    + " and relnamespace = 'views'::regnamespace and relname not in ('progress', 'token_entry')");
            List<String> views = new ArrayList<>();
            while (row.next()) {
                views.add(row.getString(1));
            }
            return views;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
