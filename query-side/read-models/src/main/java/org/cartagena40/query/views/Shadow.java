package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/** The views beside the live ones, made from the log by bulk reading, the same fold and bulk writing. */
final class Shadow {

    static final String NAME = "views_next";

    private static final int AT_A_TIME = 1_000;

    private final ViewSchema schema = new ViewSchema(NAME);
    private final EventLog log;
    private final List<Projection> projections;
    private final RebuildProgress progress;

    Shadow(EventLog log, List<Projection> projections, RebuildProgress progress) {
        this.log = log;
        this.projections = projections;
        this.progress = progress;
    }

    /** Makes all views as they stand at a position, in the transaction of the connection. */
    long fill(Connection connection, long upTo) throws SQLException {
        progress.reading(upTo);
        schema.create(connection);
        ViewTokens.create(connection, NAME);
        try (CopyLine line = new CopyLine(connection)) {
            fold(upTo, new BulkWriter(line, new ViewStore(NAME, schema.catalogue(connection))));
        }
        progress.enters(RebuildProgress.Phase.INDEXING);
        schema.index(connection);
        schema.advance(connection, upTo);
        return upTo;
    }

    private void fold(long upTo, BulkWriter bulk) {
        Fold fold = new Fold(bulk::write);
        new LogInSteps(log, projections).until(upTo, step -> {
            fold.apply(step);
            progress.at(step.position());
        });
        fold.open().forEach(bulk::write);
        bulk.flush();
    }

    /** Applies what the live views have applied since, batch by batch as they did. */
    void catchUp(Connection connection, long live) throws SQLException {
        ViewWriter writer = new ViewWriter(schema, projections);
        for (long at = schema.position(connection); at < live; ) {
            List<RecordedEvent> batch = log.readAfter(at, (int) Math.min(live - at, AT_A_TIME));
            at = writer.apply(connection, batch);
        }
        progress.caughtUpTo(live);
    }

    long position(Connection connection) throws SQLException {
        return schema.position(connection);
    }

    ViewCatalogue catalogue(Connection connection) throws SQLException {
        return schema.catalogue(connection);
    }
}
