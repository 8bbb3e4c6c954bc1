package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Sends COPYs down one connection, one after the other, while the fold works on the next rows. A few may wait; then the
 * fold waits too, so that memory stays constant. The connection belongs to the line until it is finished.
 */
final class CopyLine implements AutoCloseable {

    private static final int WAITING = 4;

    private final Connection connection;
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private final Deque<Future<Long>> sent = new ArrayDeque<>();

    CopyLine(Connection connection) {
        this.connection = connection;
    }

    void send(String statement, byte[] rows) {
        while (sent.size() >= WAITING) {
            awaitFirst();
        }
        sent.add(sender.submit(() -> copy(statement, rows)));
    }

    /** Until everything sent is in its table; the first failure is thrown. */
    void finish() {
        while (!sent.isEmpty()) {
            awaitFirst();
        }
    }

    private long copy(String statement, byte[] rows) throws SQLException {
        CopyIn copy = new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(statement);
        copy.writeToCopy(rows, 0, rows.length);
        return copy.endCopy();
    }

    private void awaitFirst() {
        try {
            sent.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("rows of the views cannot be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading the views", e);
        }
    }

    /** After a failure what still waits is dropped, and the one at work is awaited before the connection goes back. */
    @Override
    public void close() {
        sent.forEach(copy -> copy.cancel(false));
        sender.shutdown();
        try {
            if (!sender.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a COPY does not come to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
