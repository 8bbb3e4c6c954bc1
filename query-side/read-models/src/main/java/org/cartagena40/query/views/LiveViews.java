package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.cartagena40.eventstore.RecordedEvent;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The live views: takes each batch inside the processor's transaction, so that rows and token stand or fall together,
 * and tells those who wait for a position once it is committed.
 */
public final class LiveViews {

    private final DataSource dataSource;
    private final AppliedPosition applied;
    private final ViewWriter writer;

    public LiveViews(DataSource dataSource, List<Projection> projections, AppliedPosition applied) {
        this.dataSource = dataSource;
        this.applied = applied;
        this.writer = new ViewWriter(new ViewSchema(ViewSchema.LIVE), projections);
    }

    /** Applies a batch; to be called within a transaction. */
    public void handle(List<RecordedEvent> batch) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("views are written within the transaction of their token only");
        }
        apply(batch);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                applied.moved();
            }
        });
    }

    private void apply(List<RecordedEvent> batch) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            writer.apply(connection, batch);
        } catch (SQLException e) {
            throw new IllegalStateException("the views cannot be written: " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
