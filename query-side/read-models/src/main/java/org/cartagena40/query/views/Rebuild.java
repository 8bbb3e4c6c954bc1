package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Makes the views anew from the log, around the live processor: bulk reading, the same fold, bulk writing. The rebuilt
 * schema takes the place of the live one in one short exchange that readers and the live writer wait for.
 */
public final class Rebuild {

    private static final String NEXT = "views_next";
    private static final String OLD = "views_old";

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
            ViewSchema.execute(connection, "select pg_advisory_xact_lock(hashtext('acta views at start'))");
            ViewSchema live = new ViewSchema(ViewSchema.LIVE);
            if (live.version(connection).filter(ViewSchema.VERSION::equals).isEmpty()) {
                long position = fill(connection, live);
                ViewTokens.startAfter(connection, live.name(), position);
            }
            return live;
        });
    }

    /** Rebuilds, compares with the live views and puts the rebuilt ones in their place. */
    public synchronized RebuildReport run() {
        ViewSchema next = new ViewSchema(NEXT);
        inTransaction(connection -> fill(connection, next));
        RebuildReport report = inTransaction(connection -> exchange(connection, next));
        inTransaction(connection -> dropped(connection, OLD));
        return report;
    }

    /** Rebuilds and compares, and leaves the live views as they are. */
    public synchronized RebuildReport compare() {
        ViewSchema next = new ViewSchema(NEXT);
        inTransaction(connection -> fill(connection, next));
        RebuildReport report = inTransaction(connection -> report(connection, next));
        inTransaction(connection -> dropped(connection, NEXT));
        return report;
    }

    private long fill(Connection connection, ViewSchema schema) throws SQLException {
        long head = log.head();
        schema.create(connection);
        ViewTokens.create(connection, schema.name());
        try (CopyLine line = new CopyLine(connection)) {
            fold(head, new BulkWriter(line, new ViewStore(schema.name(), schema.catalogue(connection))));
        }
        schema.index(connection);
        schema.advance(connection, head);
        return head;
    }

    private void fold(long head, BulkWriter bulk) {
        Fold fold = new Fold(bulk::write);
        new LogInSteps(log, projections).until(head, fold::apply);
        fold.open().forEach(bulk::write);
        bulk.flush();
    }

    private RebuildReport exchange(Connection connection, ViewSchema next) throws SQLException {
        RebuildReport report = report(connection, next);
        String live = ViewSchema.LIVE;
        ViewSchema.execute(connection, "lock table " + live + ".progress in access exclusive mode");
        ViewTokens.carryOver(connection, live, NEXT);
        dropped(connection, OLD);
        ViewSchema.execute(connection, "alter schema " + live + " rename to " + OLD);
        ViewSchema.execute(connection, "alter schema " + NEXT + " rename to " + live);
        return report;
    }

    /** The live writer waits here; what it applied since the rebuild began is added to the rebuilt views first. */
    private RebuildReport report(Connection connection, ViewSchema next) throws SQLException {
        long live = new ViewSchema(ViewSchema.LIVE).lockForWriting(connection);
        ViewWriter writer = new ViewWriter(next, projections);
        long at = next.position(connection);
        while (at < live) {
            List<RecordedEvent> batch = log.readAfter(at, (int) Math.min(live - at, 1_000));
            at = writer.apply(connection, batch);
        }
        return new ViewComparison(connection, next.catalogue(connection)).at(live, ViewSchema.LIVE, NEXT);
    }

    private static String dropped(Connection connection, String schema) throws SQLException {
        ViewSchema.execute(connection, "drop schema if exists " + schema + " cascade");
        return schema;
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
            throw new IllegalStateException("the views cannot be rebuilt: " + e.getMessage(), e);
        }
    }
}
