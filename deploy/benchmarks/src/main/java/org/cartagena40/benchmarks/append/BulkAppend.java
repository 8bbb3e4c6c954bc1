package org.cartagena40.benchmarks.append;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Salt;

/** Appends many events at once through the function that commands append with, so each has its place and its leaf. */
final class BulkAppend implements AutoCloseable {

    /** An event with its bytes, its salt and its commitment, ready to be stored. */
    record Sealed(CommittedEvent event, Salt salt, Hash commitment) {}

    private record Column(String type, IntFunction<Object[]> array, Function<Sealed, Object> value) {}

    private static final Hash NO_REQUEST = Hash.sha256("benchmark".getBytes(StandardCharsets.UTF_8));

    private static final List<Column> COLUMNS = List.of(
            new Column("uuid", String[]::new, row -> row.event().eventId()),
            new Column("text", String[]::new, row -> row.event().aggregateType()),
            new Column("text", String[]::new, row -> row.event().aggregateId()),
            new Column("int8", Long[]::new, row -> row.event().sequenceNumber()),
            new Column("uuid", String[]::new, row -> row.event().commandId()),
            new Column("int4", Integer[]::new, row -> row.event().commandOrdinal()),
            new Column("bytea", byte[][]::new, row -> row.event().requestHash().toBytes()),
            new Column("text", String[]::new, row -> row.event().type()),
            new Column("text", String[]::new, row -> row.event().revision()),
            new Column("bytea", byte[][]::new, row -> row.event().payload().toBytes()),
            new Column("bytea", byte[][]::new, row -> row.event().metadata().toBytes()),
            new Column("bytea", byte[][]::new, row -> row.salt().toBytes()),
            new Column("bytea", byte[][]::new, row -> row.commitment().toBytes()));

    private static final String APPEND = "select events.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final SecureRandom random = new SecureRandom();

    BulkAppend(Database database) {
        this.connection = database.connect();
    }

    Sealed seal(Entry entry) {
        EventCatalogue.Entry type = EventCatalogue.of(entry.event().getClass());
        CommittedEvent event = new CommittedEvent(
                Ids.fresh().toString(),
                entry.aggregateType(),
                entry.aggregateId(),
                entry.sequenceNumber(),
                Ids.fresh().toString(),
                0,
                NO_REQUEST,
                type.name(),
                Integer.toString(type.revision()),
                ExactBytes.ofText("{\"receivedAt\":\"" + entry.at() + "\"}"),
                ExactBytes.of(EventJson.write(entry.event())));
        Salt salt = Salt.drawnFrom(random);
        return new Sealed(event, salt, event.commitment(salt));
    }

    /** One transaction. */
    void append(List<Sealed> rows, Instant now) {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Column column = COLUMNS.get(i);
                Object[] values = rows.stream().map(column.value()).toArray(column.array());
                statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
            }
            statement.setObject(COLUMNS.size() + 1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be filled", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
