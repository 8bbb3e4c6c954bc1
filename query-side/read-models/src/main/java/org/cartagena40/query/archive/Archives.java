package org.cartagena40.query.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.cartagena40.eventstore.EventSchemas;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.archive.RecordArchive;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.log.PublishedLog;

/** Writes the record to a stream, page by page: positions are dense and rows never change, so the pages fit together. */
public final class Archives {

    private static final int PAGE = 2_000;
    private static final String EVENTS = "select " + StoredEvent.COLUMNS
            + " from events.event where global_index >= ? and global_index < ? order by global_index";

    private final DataSource dataSource;
    private final PublishedLog published;

    public Archives(DataSource dataSource, PublishedLog published) {
        this.dataSource = dataSource;
        this.published = published;
    }

    /** The checkpoint that the next archive is about; empty while nothing was published. */
    public Optional<SignedCheckpoint> checkpoint() {
        return published.checkpoint();
    }

    /** @param progress is told every position that is written, for whoever waits */
    public void write(SignedCheckpoint checkpoint, OutputStream out, LongConsumer progress) throws IOException {
        var front = new RecordArchive.Front(
                ArchiveReadme.of(checkpoint), published.handedOutPolicy(), checkpoint, EventSchemas.all());
        RecordArchive archive = new RecordArchive(out, front);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            for (long from = 0; from < checkpoint.size(); from += PAGE) {
                statement.setLong(1, from);
                statement.setLong(2, Math.min(from + PAGE, checkpoint.size()));
                page(statement, archive, progress);
            }
        } catch (SQLException e) {
            throw new IOException("the record cannot be read: " + e.getMessage(), e);
        }
        archive.finish();
    }

    private static void page(PreparedStatement statement, RecordArchive archive, LongConsumer progress)
            throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                StoredEvent event = StoredEvent.read(row);
                archive.add(event);
                progress.accept(event.position());
            }
        }
    }
}
