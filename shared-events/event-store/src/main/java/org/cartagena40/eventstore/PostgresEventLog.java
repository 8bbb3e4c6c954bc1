package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;

/** The log in PostgreSQL, read past Axon and outside any transaction of the caller: it shows what is committed. */
public final class PostgresEventLog implements EventLog {

    /** Turns the row under the cursor into a value. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the row under the cursor. */
    private interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    private static final int PAGE = 5_000;
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final String SELECT = "select " + EventRows.COLUMNS + " from events.event ";
    private static final String AFTER = SELECT + "where global_index > ? order by global_index limit ?";
    private static final String RANGE = SELECT + "where global_index > ? and global_index <= ? order by global_index";
    private static final String AT = SELECT + "where global_index = any (?) order by global_index";
    private static final String AGGREGATE =
            SELECT + "where aggregate_id = ? and sequence_number >= ? order by sequence_number limit ?";
    private static final String AGGREGATES = """
            select e.* from unnest(?::text[], ?::bigint[]) as a (id, sequence_number)
            cross join lateral (select %s from events.event
                where aggregate_id = a.id and sequence_number >= a.sequence_number order by sequence_number) e""".formatted(EventRows.COLUMNS);
    private static final String TYPE = SELECT + "where type = ? order by global_index";
    private static final String COMMAND = """
            select l.request_hash, l.global_index, l.sequence_number, l.recorded_at,
                   (select f.aggregate_id from events.event f
                       where f.command_id = l.command_id order by f.command_ordinal limit 1) as aggregate_id
            from events.event l where l.command_id = ? order by l.command_ordinal desc limit 1""";

    private final DataSource dataSource;
    private final EventRows rows;

    /** @param upcasters bring stored revisions to those of the catalogue; nobody else applies them */
    public PostgresEventLog(DataSource dataSource, EventUpcaster upcasters) {
        this.dataSource = dataSource;
        this.rows = new EventRows(new ActaEventSerializer(), upcasters);
    }

    Serializer serializer() {
        return rows.serializer();
    }

    EventUpcaster upcasters() {
        return rows.upcasters();
    }

    @Override
    public long head() {
        return query("select coalesce(max(global_index), -1) from events.event", row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return query(AFTER, rows::recorded, position, limit);
    }

    @Override
    public List<RecordedEvent> readAt(Collection<Long> positions) {
        return positions.isEmpty() ? List.of() : query(AT, rows::recorded, (Object) positions.toArray(Long[]::new));
    }

    @Override
    public List<RecordedEvent> readAggregate(String aggregateId, long fromSequenceNumber) {
        return query(AGGREGATE, rows::recorded, aggregateId, fromSequenceNumber, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEvent> readAggregates(Map<String, Long> fromSequenceNumbers) {
        String[] ids = fromSequenceNumbers.keySet().toArray(String[]::new);
        Long[] from = Stream.of(ids).map(fromSequenceNumbers::get).toArray(Long[]::new);
        return query(AGGREGATES, rows::recorded, ids, from);
    }

    @Override
    public List<RecordedEvent> readType(Class<? extends ActaEvent> type) {
        return query(TYPE, rows::recorded, EventCatalogue.of(type).name());
    }

    @Override
    public long positionAt(Instant instant) {
        Instant inRange = instant.isBefore(FIRST_INSTANT) ? FIRST_INSTANT : instant;
        Instant writable = inRange.isAfter(LAST_INSTANT) ? LAST_INSTANT : inRange;
        OffsetDateTime at = writable.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return query("select events.position_at(?)", row -> row.getLong(1), at).get(0);
    }

    @Override
    public Optional<RecordedCommand> findCommand(UUID commandId) {
        return query(COMMAND, row -> command(commandId, row), commandId).stream()
                .findFirst();
    }

    /**
     * Page by page over one connection until one is not full, and no transaction that would keep the database from cleaning up for as long as
     * the reader takes: positions are dense and rows never change, so the pages fit together without a snapshot.
     */
    @Override
    public void readAll(long after, long upTo, Consumer<RecordedEvent> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RANGE)) {
            int found = PAGE;
            for (long from = after; found == PAGE && from < upTo; from += PAGE) {
                statement.setLong(1, from);
                statement.setLong(2, Math.min(from, upTo - PAGE) + PAGE);
                found = forEach(statement, row -> reader.accept(rows.recorded(row)));
            }
        } catch (SQLException e) {
            throw LogUnavailable.whileReading(e);
        }
    }

    List<TrackedDomainEventData<byte[]>> dataAfter(long position, int limit) {
        return query(AFTER, rows::data, position, limit);
    }

    List<TrackedDomainEventData<byte[]>> aggregateData(String aggregateId, long fromSequenceNumber, int limit) {
        return query(AGGREGATE, rows::data, aggregateId, fromSequenceNumber, limit);
    }

    /** Of the events that a command wrote, -1 if it wrote none. */
    int lastOrdinal(UUID commandId) {
        return query(
                        "select coalesce(max(command_ordinal), -1) from events.event where command_id = ?",
                        row -> row.getInt(1),
                        commandId)
                .get(0);
    }

    Optional<Long> lastSequenceNumber(String aggregateId) {
        return query(
                        "select sequence_number from events.event where aggregate_id = ?"
                                + " order by sequence_number desc limit 1",
                        row -> row.getLong(1),
                        aggregateId)
                .stream()
                .findFirst();
    }

    private static RecordedCommand command(UUID commandId, ResultSet row) throws SQLException {
        return new RecordedCommand(
                commandId,
                HexFormat.of().formatHex(row.getBytes("request_hash")),
                row.getString("aggregate_id"),
                row.getLong("global_index"),
                row.getLong("sequence_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> results = new ArrayList<>();
            forEach(statement, row -> results.add(reader.read(row)));
            return results;
        } catch (SQLException e) {
            throw LogUnavailable.whileReading(e);
        }
    }

    /** How many rows there were. */
    private static int forEach(PreparedStatement statement, RowConsumer consumer) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            int rows = 0;
            for (; row.next(); rows++) {
                consumer.accept(row);
            }
            return rows;
        }
    }
}
