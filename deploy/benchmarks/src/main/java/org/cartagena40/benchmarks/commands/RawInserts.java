package org.cartagena40.benchmarks.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.command.gateway.Ids;

/**
 * The limit of the same PostgreSQL: one INSERT of one row in autocommit for each command, every client with a connection
 * of its own. The table has the columns, checks and indexes of the log, the rows hold the bytes of real events, the ids
 * are ordered by time like ours. It decides nothing, reads nothing, and its positions have no order.
 */
final class RawInserts implements Contender {

    private static final String TABLE = """
            create schema raw;
            create table raw.event (like events.event including all);
            create sequence raw.position cache 1000;
            alter table raw.event alter column global_index set default nextval('raw.position')""";

    private static final String MODELS = """
            (select payload, metadata, type from events.event where type = 'silence.procedure-opened' limit 1)
            union all
            (select payload, metadata, type from events.event where type like 'silence.objection-%' limit 1)""";

    private static final String INSERT = """
            insert into raw.event (event_id, aggregate_type, aggregate_id, sequence_number, command_id, command_ordinal,
                request_hash, type, revision, recorded_at, payload, metadata, salt, leaf_hash)
            values (?, 'silence-procedure', ?, ?, ?, 0, ?, ?, '2', ?, ?, ?, ?, ?)""";

    private static final int HASH = 32;

    /** What a row repeats of a real event. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Model(byte[] payload, byte[] metadata, String type) {}

    private final Database database;
    private final List<Model> models;

    /** @param database with a log that holds a procedure and an act on it */
    RawInserts(Database database) {
        this.database = database;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            this.models = models(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the table of plain rows cannot be made", e);
        }
    }

    private static List<Model> models(Statement statement) throws SQLException {
        List<Model> models = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(MODELS)) {
            while (row.next()) {
                models.add(new Model(row.getBytes(1), row.getBytes(2), row.getString(3)));
            }
        }
        return models;
    }

    @Override
    public String name() {
        return "plain INSERT";
    }

    @Override
    public Client client(Clock clock) {
        try {
            Connection connection = database.connect();
            return new Inserting(connection, connection.prepareStatement(INSERT), clock);
        } catch (SQLException e) {
            throw new IllegalStateException("no statement", e);
        }
    }

    private final class Inserting implements Client {

        private final Connection connection;
        private final PreparedStatement insert;
        private final Clock clock;
        private final SplittableRandom random = new SplittableRandom();
        private String existing = "";
        private long turn;

        Inserting(Connection connection, PreparedStatement insert, Clock clock) {
            this.connection = connection;
            this.insert = insert;
            this.clock = clock;
        }

        @Override
        public void act() throws SQLException {
            boolean creates = turn % 2 == 0;
            turn++;
            UUID id = Ids.fresh();
            existing = creates ? id.toString() : existing;
            Model model = models.get(creates ? 0 : 1);
            insert.setObject(1, Ids.fresh());
            insert.setString(2, existing);
            insert.setLong(3, creates ? 0 : 1);
            insert.setObject(4, id);
            insert.setBytes(5, chance());
            insert.setString(6, model.type());
            insert.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setBytes(8, model.payload());
            insert.setBytes(9, model.metadata());
            insert.setBytes(10, chance());
            insert.setBytes(11, chance());
            insert.executeUpdate();
        }

        private byte[] chance() {
            byte[] bytes = new byte[HASH];
            random.nextBytes(bytes);
            return bytes;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
