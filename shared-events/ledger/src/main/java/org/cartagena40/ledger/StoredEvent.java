package org.cartagena40.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A whole row of the record, as it is stored: what its leaf is derived from and the leaf that was stored with it. Who
 * publishes and who checks read it here, so the order of the columns is written once.
 */
public record StoredEvent(long position, CommittedEvent event, Salt salt, Instant recordedAt, Hash storedLeaf) {

    /** In the order in which {@link #read} takes them. */
    public static final String COLUMNS = String.join(
            ", ",
            List.of(
                    "global_index",
                    "event_id",
                    "aggregate_type",
                    "aggregate_id",
                    "sequence_number",
                    "command_id",
                    "command_ordinal",
                    "request_hash",
                    "type",
                    "revision",
                    "metadata",
                    "payload",
                    "salt",
                    "recorded_at",
                    "leaf_hash"));

    /** The row under the cursor of a query for {@link #COLUMNS}. */
    public static StoredEvent read(ResultSet row) throws SQLException {
        CommittedEvent event = new CommittedEvent(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                Hash.of(row.getBytes(8)),
                row.getString(9),
                row.getString(10),
                ExactBytes.of(row.getBytes(11)),
                ExactBytes.of(row.getBytes(12)));
        return new StoredEvent(
                row.getLong(1),
                event,
                Salt.of(row.getBytes(13)),
                row.getObject(14, OffsetDateTime.class).toInstant(),
                Hash.of(row.getBytes(15)));
    }

    /** The entry that follows from the row, whatever leaf it was stored with. */
    public LogEntry entry() {
        return new LogEntry(event.eventId(), recordedAt, event.commitment(salt));
    }
}
