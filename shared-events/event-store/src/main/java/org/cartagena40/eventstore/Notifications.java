package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * What the log tells a session of its growth. It stands alone and unchecked: the driver's nullness annotations refer to
 * classes that do not come with it, and the check fails on them.
 */
@SuppressWarnings("NullAway")
final class Notifications {

    private final PGConnection session;

    private Notifications(PGConnection session) {
        this.session = session;
    }

    static Notifications listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen acta_events");
        }
        return new Notifications(connection.unwrap(PGConnection.class));
    }

    /** The highest head told within the time, {@link EventLog#BEFORE_FIRST} if none was. */
    long await(Duration atMost) throws SQLException {
        long head = EventLog.BEFORE_FIRST;
        for (PGNotification told : session.getNotifications(Math.toIntExact(atMost.toMillis()))) {
            head = Math.max(head, Long.parseLong(told.getParameter()));
        }
        return head;
    }
}
