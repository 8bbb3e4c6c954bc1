package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.cartagena40.ledger.StoredEvent;

/**
 * Holds stored events against the published log, one at a time: who looks at an event sees at once whether its bytes were
 * changed. The whole record is checked by the verifier, which needs nobody's word.
 */
public final class StoredLeaves {

    private static final String ROW = "select " + StoredEvent.COLUMNS + " from events.event where global_index = ?";

    private final DataSource dataSource;
    private final PublishedLog published;

    StoredLeaves(DataSource dataSource, PublishedLog published) {
        this.dataSource = dataSource;
        this.published = published;
    }

    public Optional<StoredLeaf> of(long position) {
        return stored(position)
                .map(event -> new StoredLeaf(
                        position,
                        event.event().eventId(),
                        event.entry().leafHash().toBase64(),
                        published
                                .newest()
                                .filter(newest -> newest.size() > position)
                                .map(newest -> published.leaf(position, newest).toBase64())
                                .orElse(null)));
    }

    private Optional<StoredEvent> stored(long position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROW)) {
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(StoredEvent.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }
}
