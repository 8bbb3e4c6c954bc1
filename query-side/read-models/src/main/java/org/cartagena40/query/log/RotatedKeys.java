package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.ledger.note.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys in the order in which the record announced them. A key signs from the checkpoint on that covers its
 * announcement; the one before it signs beside it until the announced moment.
 */
final class RotatedKeys implements Signers {

    private static final Logger LOG = LoggerFactory.getLogger(RotatedKeys.class);
    private static final String ANNOUNCED =
            "select payload from events.event where global_index >= ? and global_index < ? and type = ?"
                    + " order by global_index";

    private record Turn(SigningKey key, Instant earlierSignsUntil) {}

    private final LogKeys keys;
    private final List<Turn> turns = new ArrayList<>();
    private long looked;

    RotatedKeys(LogKeys keys) {
        this.keys = keys;
    }

    @Override
    public synchronized List<SigningKey> at(Connection connection, long size) throws SQLException {
        look(connection, size);
        if (turns.isEmpty()) {
            return List.of(keys.first());
        }
        Instant now = now(connection);
        List<SigningKey> signing = new ArrayList<>();
        SigningKey earlier = keys.first();
        for (Turn turn : turns) {
            if (now.isBefore(turn.earlierSignsUntil())) {
                signing.add(earlier);
            }
            earlier = turn.key();
        }
        signing.add(earlier);
        return List.copyOf(signing);
    }

    /** Each position is looked at once; what was announced stays so. */
    private void look(Connection connection, long size) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANNOUNCED)) {
            statement.setLong(1, looked);
            statement.setLong(2, size);
            statement.setString(3, EventCatalogue.of(KeyRotated.class).name());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    take(EventJson.read(row.getBytes(1), KeyRotated.class));
                }
            }
        }
        looked = Math.max(looked, size);
    }

    private void take(KeyRotated event) {
        Optional<SigningKey> key = keys.all().stream()
                .filter(held -> held.verifier().toString().equals(event.key()))
                .findFirst();
        key.ifPresentOrElse(
                held -> turns.add(new Turn(held, event.earlierSignsUntil())),
                () -> LOG.error(
                        "the key {} was announced, but its file is not here; the earlier one signs on", event.key()));
    }

    /** That of the database, which all nodes share. */
    private static Instant now(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select clock_timestamp()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
