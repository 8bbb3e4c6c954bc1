package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalLong;
import org.postgresql.PGConnection;

/**
 * What the log tells this session of its growth. It stands alone and unchecked because the driver's nullness annotations
 * refer to classes that do not come with it, and NullAway fails on them.
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

    /** The newest head told within the time, empty if none was. */
    OptionalLong await(Duration atMost) throws SQLException {
        var received = session.getNotifications(Math.toIntExact(atMost.toMillis()));
        return received == null || received.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(received[received.length - 1].getParameter()));
    }
}
