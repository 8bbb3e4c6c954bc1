package org.cartagena40.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.TextHash;
import org.cartagena40.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL schema of read models, made by one script. Its version is the hash of the script and the revision of
 * the projections: another version is another set of tables and means a rebuild, never a migration.
 */
public final class ViewSchema {

    /** The schema that answers are read from. */
    public static final String LIVE = "views";

    /** The processor that feeds it; its token is kept under this name. */
    public static final String PROCESSOR = "views";

    /** Raised with every change of a projection that the script does not show. */
    private static final int PROJECTION_REVISION = 1;

    private static final String AFTER_LOADING = "-- after loading";
    /** Sorting in memory; and a sample that tells how often a value occurs, which is all that these plans ask. */
    private static final String FOR_INDEXES =
            "set local maintenance_work_mem = '256MB'; set local default_statistics_target = 20";

    private static final String PLANNED_ANEW = "set local plan_cache_mode = force_custom_plan";

    private static final String SCRIPT = script();

    /** What every views of this program are built from. */
    public static final String VERSION =
            TextHash.of(SCRIPT + "\nrevision " + PROJECTION_REVISION).value();

    private final String name;
    private @Nullable ViewCatalogue catalogue;

    public ViewSchema(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The version that is installed, empty when there is none. */
    Optional<String> version(Connection connection) throws SQLException {
        if (text(connection, "select to_regclass('" + name + ".progress')::text") == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(text(connection, "select version from " + name + ".progress"));
    }

    /** Empty tables without indexes, replacing what was there under this name. */
    void create(Connection connection) throws SQLException {
        execute(connection, "drop schema if exists " + name + " cascade");
        execute(connection, "create schema " + name);
        inSchema(connection, SCRIPT.substring(0, SCRIPT.indexOf(AFTER_LOADING)));
        execute(
                connection,
                "insert into " + name + ".progress values (" + EventLog.BEFORE_FIRST + ", '" + VERSION + "')");
    }

    /** Keys and indexes, made once the rows are in, and the statistics without which the first queries plan badly. */
    void index(Connection connection) throws SQLException {
        execute(connection, FOR_INDEXES);
        inSchema(connection, SCRIPT.substring(SCRIPT.indexOf(AFTER_LOADING)));
        for (String view : catalogue(connection).tables().keySet()) {
            execute(connection, "analyze " + name + "." + view);
        }
    }

    /**
     * Takes the views for one writer and gives the applied position. The lock comes first: it waits for an exchange of
     * the schemas and then holds the new one. Views of another version belong to another program.
     *
     * <p>The statements of the writer are planned anew in each transaction: a plan that was kept since the tables were
     * empty would read them whole for every batch.
     */
    long lockForWriting(Connection connection) throws SQLException {
        String sql = PLANNED_ANEW + "; lock table " + name + ".progress in share update exclusive mode; "
                + "select position, version from " + name + ".progress";
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.getMoreResults();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                if (!row.next()) {
                    throw new IllegalStateException("schema " + name + " has no position");
                }
                requireVersion(row.getString(2));
                return row.getLong(1);
            }
        }
    }

    void requireVersion(Connection connection) throws SQLException {
        requireVersion(version(connection).orElse("none"));
    }

    private void requireVersion(String installed) {
        if (!installed.equals(VERSION)) {
            throw new IllegalStateException("schema " + name + " holds views of version " + installed
                    + ", this program " + "writes version " + VERSION + "; restart it or stop the other program");
        }
    }

    long position(Connection connection) throws SQLException {
        return Long.parseLong(
                Objects.requireNonNull(text(connection, "select position from " + name + ".progress"), "progress"));
    }

    void advance(Connection connection, long position) throws SQLException {
        Write.all(connection, List.of(), advancing(), position);
    }

    /** The statement that says how far the views have come. */
    String advancing() {
        return "update " + name + ".progress set position = ?";
    }

    /** Read once: the script of a running program does not change. */
    synchronized ViewCatalogue catalogue(Connection connection) throws SQLException {
        ViewCatalogue known = catalogue;
        if (known == null) {
            known = ViewCatalogue.read(connection, name);
            catalogue = known;
        }
        return known;
    }

    private void inSchema(Connection connection, String statements) throws SQLException {
        execute(
                connection,
                "set local search_path to " + name + ";\n" + statements + ";\nset local search_path to default");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static @Nullable String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            return rs.next() ? rs.getString(1) : null;
        }
    }

    private static String script() {
        try (var in = Objects.requireNonNull(ViewSchema.class.getResourceAsStream("views.sql"), "views.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the script of the views cannot be read", e);
        }
    }
}
