package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.views.RebuildProgress.Phase;

/**
 * Makes the views anew from the log, beside the live ones and around the live processor. It reads the log and writes
 * views: it sends nothing, starts no deadline, and other programs on the same database work on.
 */
public final class Rebuild {

    /** How close the rebuilt views come before the live writer has to wait for the rest. */
    private static final int CLOSE = 1_000;

    private static final String AT_START = "select pg_advisory_xact_lock(hashtext('acta views at start'))";
    private static final String ALONE = "select pg_try_advisory_lock(hashtext('acta rebuild of views'))";
    private static final String NO_LONGER = "select pg_advisory_unlock(hashtext('acta rebuild of views'))";

    private final DataSource dataSource;
    private final EventLog log;
    private final List<Projection> projections;

    public Rebuild(DataSource dataSource, EventLog log, List<Projection> projections) {
        this.dataSource = dataSource;
        this.log = log;
        this.projections = List.copyOf(projections);
    }

    /**
     * At start: views of another version, or none, are built before anything reads or writes them. Of several programs
     * that start together one builds and the others wait for it.
     */
    public void atStart() {
        inTransaction(connection -> {
            ViewSchema.execute(connection, AT_START);
            ViewSchema live = new ViewSchema(ViewSchema.LIVE);
            if (live.version(connection).filter(ViewSchema.VERSION::equals).isPresent()) {
                return live;
            }
            long position = new Shadow(log, projections, new RebuildProgress()).fill(connection, log.head());
            ViewTokens.startAfter(connection, Shadow.NAME, position);
            ViewSchema.execute(connection, "drop schema if exists " + ViewSchema.LIVE + " cascade");
            ViewSchema.execute(connection, "alter schema " + Shadow.NAME + " rename to " + ViewSchema.LIVE);
            return live;
        });
    }

    /** Rebuilds, compares with the live views and, if ordered, puts the rebuilt ones in their place. */
    public RebuildReport carryOut(RebuildOrder order, RebuildProgress progress) {
        try (Connection alone = dataSource.getConnection()) {
            if (!yes(alone, ALONE)) {
                throw new RebuildRefused("another rebuild of these views is at work; try again when it has ended");
            }
            try {
                RebuildReport report = rebuilt(order, progress);
                progress.enters(Phase.DONE);
                return report;
            } finally {
                yes(alone, NO_LONGER);
            }
        } catch (SQLException | RuntimeException e) {
            progress.enters(Phase.FAILED);
            throw e instanceof RuntimeException known ? known : failed((SQLException) e);
        }
    }

    private RebuildReport rebuilt(RebuildOrder order, RebuildProgress progress) {
        Shadow shadow = new Shadow(log, projections, progress);
        ViewSchema live = new ViewSchema(ViewSchema.LIVE);
        inTransaction(connection -> {
            live.requireVersion(connection);
            refuseUnknown(order, live.catalogue(connection));
            return shadow.fill(connection, live.position(connection));
        });
        progress.enters(Phase.CATCHING_UP);
        while (inTransaction(connection -> behind(connection, shadow, live)) > CLOSE) {
            inTransaction(connection -> caughtUp(connection, shadow, live.position(connection)));
        }
        progress.enters(Phase.COMPARING);
        RebuildReport report = inTransaction(connection -> compared(connection, shadow, order));
        RebuildReport done = order.swap() ? swapped(report, shadow, live, order, progress) : report;
        inTransaction(connection -> {
            new Exchange(connection, shadow.catalogue(connection)).cleanUp();
            return done;
        });
        return done;
    }

    /** The live writer waits here for what little is missing, and readers for the exchange alone. */
    private RebuildReport swapped(
            RebuildReport report, Shadow shadow, ViewSchema live, RebuildOrder order, RebuildProgress progress) {
        progress.enters(Phase.SWAPPING);
        return inTransaction(connection -> {
            shadow.catchUp(connection, live.lockForWriting(connection));
            new Exchange(connection, shadow.catalogue(connection)).of(order);
            return report.afterSwap();
        });
    }

    private static RebuildReport compared(Connection connection, Shadow shadow, RebuildOrder order)
            throws SQLException {
        ViewSchema.execute(connection, "set transaction isolation level repeatable read");
        ViewComparison comparison = new ViewComparison(connection, shadow.catalogue(connection));
        return comparison.at(shadow.position(connection), ViewSchema.LIVE, Shadow.NAME, order);
    }

    private static long behind(Connection connection, Shadow shadow, ViewSchema live) throws SQLException {
        return live.position(connection) - shadow.position(connection);
    }

    private static long caughtUp(Connection connection, Shadow shadow, long position) throws SQLException {
        shadow.catchUp(connection, position);
        return position;
    }

    private static void refuseUnknown(RebuildOrder order, ViewCatalogue catalogue) {
        Set<String> unknown = new TreeSet<>(order.views());
        unknown.removeAll(catalogue.tables().keySet());
        if (!unknown.isEmpty()) {
            throw new RebuildRefused("there is no view " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", catalogue.tables().keySet()));
        }
    }

    private static boolean yes(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Something done within one transaction. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the views cannot be rebuilt: " + e.getMessage(), e);
    }
}
