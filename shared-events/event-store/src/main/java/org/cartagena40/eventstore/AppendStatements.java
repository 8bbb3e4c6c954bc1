package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The calls of the functions that write the log; the functions themselves stand in {@code V1__events.sql}. */
final class AppendStatements {

    private record Column<T>(String type, IntFunction<Object[]> array, Function<T, Object> value) {}

    private static final Column<SealedEvent> EVENT_ID =
            new Column<>("uuid", String[]::new, row -> row.event().eventId());
    private static final Column<SealedEvent> AGGREGATE_ID =
            new Column<>("text", String[]::new, row -> row.event().aggregateId());
    private static final Column<SealedEvent> SEQUENCE_NUMBER =
            new Column<>("int8", Long[]::new, row -> row.event().sequenceNumber());
    private static final Column<SealedEvent> COMMAND_ID =
            new Column<>("uuid", String[]::new, row -> row.event().commandId());
    private static final Column<SealedEvent> COMMAND_ORDINAL =
            new Column<>("int4", Integer[]::new, row -> row.event().commandOrdinal());

    private static final List<Column<SealedEvent>> ALL = List.of(
            EVENT_ID,
            new Column<>("text", String[]::new, row -> row.event().aggregateType()),
            AGGREGATE_ID,
            SEQUENCE_NUMBER,
            COMMAND_ID,
            COMMAND_ORDINAL,
            new Column<>(
                    "bytea", byte[][]::new, row -> row.event().requestHash().toBytes()),
            new Column<>("text", String[]::new, row -> row.event().type()),
            new Column<>("text", String[]::new, row -> row.event().revision()),
            new Column<>("bytea", byte[][]::new, row -> row.event().payload().toBytes()),
            new Column<>("bytea", byte[][]::new, row -> row.event().metadata().toBytes()),
            new Column<>("bytea", byte[][]::new, row -> row.salt().toBytes()),
            new Column<>("bytea", byte[][]::new, row -> row.commitment().toBytes()));
    private static final List<Column<SealedEvent>> KEYS =
            List.of(EVENT_ID, AGGREGATE_ID, SEQUENCE_NUMBER, COMMAND_ID, COMMAND_ORDINAL);

    private static final List<Column<Premise>> PREMISE = List.of(
            new Column<>("text", String[]::new, Premise::aggregateId),
            new Column<>("int8", Long[]::new, Premise::nextSequenceNumber));

    private static final String APPEND =
            "select first_index, batch_recorded_at from events.append_upon(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OVERTURNED = """
            select n from unnest(?::text[], ?::bigint[]) with ordinality as p (aggregate_id, sequence_number, n)
            where exists (select 1 from events.event e
                where e.aggregate_id = p.aggregate_id and e.sequence_number = p.sequence_number)""";
    private static final String TAKEN = "select n, command_taken from events.taken(?, ?, ?, ?, ?)";

    private AppendStatements() {}

    /**
     * Records the events in their order if all premises hold; in autocommit this is one round trip, and when it returns
     * they are durable.
     */
    static Appended append(Connection connection, Collection<Premise> premises, List<SealedEvent> events, Instant now)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            bind(statement, 1, PREMISE, premises);
            bind(statement, 1 + PREMISE.size(), ALL, events);
            statement.setObject(1 + PREMISE.size() + ALL.size(), inMicroseconds(now));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Appended(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select events.lock_append()")) {
            statement.execute();
        }
    }

    /** The premises that no longer hold. */
    static Set<Premise> overturned(Connection connection, List<Premise> premises) throws SQLException {
        Set<Premise> overturned = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(OVERTURNED)) {
            bind(statement, 1, PREMISE, premises);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    overturned.add(premises.get(row.getInt(1) - 1));
                }
            }
        }
        return overturned;
    }

    /** The events whose command or place the log has given away already, each with how it is refused. */
    static Map<SealedEvent, RuntimeException> refusals(Connection connection, List<SealedEvent> events)
            throws SQLException {
        Map<SealedEvent, RuntimeException> refusals = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKEN)) {
            bind(statement, 1, KEYS, events);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    SealedEvent refused = events.get(row.getInt(1) - 1);
                    boolean commandTaken = row.getBoolean(2);
                    refusals.put(
                            refused, commandTaken ? Conflicts.commandTaken(refused) : Conflicts.placeTaken(refused));
                }
            }
        }
        return refusals;
    }

    private static <T> void bind(PreparedStatement statement, int from, List<Column<T>> columns, Collection<T> rows)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Object[] values = rows.stream().map(column.value()).toArray(column.array());
            statement.setArray(from + i, statement.getConnection().createArrayOf(column.type(), values));
        }
    }

    /** The log's clock ticks in microseconds; rounding up would let it run ahead. */
    private static OffsetDateTime inMicroseconds(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
