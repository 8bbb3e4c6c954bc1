package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Asks an absent database again at once, then less and less often, but every two seconds at least. */
final class BackOff {

    /** Opens a connection. */
    interface Attempt {
        Connection open() throws SQLException;
    }

    private static final long SHORTEST_NANOS = 50_000_000;
    private static final long LONGEST_NANOS = 2_000_000_000;

    private long pause;
    private long notBefore = System.nanoTime();

    Connection attempt(Attempt attempt) throws SQLException {
        for (long left = left(); left > 0 && !Thread.currentThread().isInterrupted(); left = left()) {
            LockSupport.parkNanos(left);
        }
        try {
            Connection connection = attempt.open();
            pause = 0;
            return connection;
        } catch (SQLException e) {
            pause = Math.min(Math.max(SHORTEST_NANOS, 2 * pause), LONGEST_NANOS);
            notBefore = System.nanoTime() + pause;
            throw e;
        }
    }

    private long left() {
        return notBefore - System.nanoTime();
    }
}
