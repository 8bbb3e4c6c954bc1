package org.cartagena40.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.Salt;

/** What Java derives from a whole row of the log, to be held against what PostgreSQL stored with it. */
public final class StoredLeaf {

    private StoredLeaf() {}

    /** Whether the stored leaf is that of the row. */
    public static boolean isRight(ResultSet row) throws SQLException {
        return Hash.of(row.getBytes("leaf_hash")).equals(entry(row).leafHash());
    }

    static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                committed(row).commitment(Salt.of(row.getBytes("salt"))));
    }

    private static CommittedEvent committed(ResultSet row) throws SQLException {
        return new CommittedEvent(
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("command_id"),
                row.getInt("command_ordinal"),
                Hash.of(row.getBytes("request_hash")),
                row.getString("type"),
                row.getString("revision"),
                ExactBytes.of(row.getBytes("metadata")),
                ExactBytes.of(row.getBytes("payload")));
    }
}
