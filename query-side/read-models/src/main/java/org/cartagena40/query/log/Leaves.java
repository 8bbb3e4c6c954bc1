package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.StoredEvent;

/** The entries of the record that come next, derived from their rows; none that its own leaf does not confirm. */
final class Leaves {

    private static final String NEXT = "select " + StoredEvent.COLUMNS
            + " from events.event where global_index >= ? order by global_index limit ?";

    private Leaves() {}

    static List<LogEntry> from(Connection connection, long size, int limit) throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, size);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(confirmed(StoredEvent.read(row), size + entries.size()));
                }
            }
        }
        return entries;
    }

    private static LogEntry confirmed(StoredEvent row, long position) {
        if (row.position() != position) {
            throw new LogStopped("position " + position + " of the record is missing; the next is " + row.position());
        }
        LogEntry entry = row.entry();
        if (!entry.leafHash().equals(row.storedLeaf())) {
            throw new LogStopped("position " + position + " of the record is not what its leaf says; it was changed"
                    + " after it was recorded, at " + row.recordedAt());
        }
        return entry;
    }
}
