package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.tile.EntryBundle;
import org.cartagena40.ledger.tile.Tile;
import org.cartagena40.ledger.tile.TileBuilder;
import org.cartagena40.ledger.tile.TilePath;
import org.cartagena40.ledger.tile.TiledLog;

/**
 * Publishes what the record has grown by, in one transaction: tiles, bundles and the checkpoint that covers them. It
 * starts from what was published and from the leaves alone, so it may be stopped at any step and begun again anywhere.
 */
final class Publication {

    /** Whoever got so many asks for more at once. */
    static final int MOST_AT_ONCE = 8_192;

    private final String origin;
    private final SignerGuard guard;
    private final Signers signers;

    Publication(String origin, SignerGuard guard, Signers signers) {
        this.origin = origin;
        this.guard = guard;
        this.signers = signers;
    }

    /** Up to some thousand entries; empty if there was nothing to publish. The very first publishes an empty log too. */
    Optional<SignedCheckpoint> next(Connection connection) throws SQLException {
        Optional<SignedCheckpoint> newest = LogTables.newest(connection);
        long size = newest.map(SignedCheckpoint::size).orElse(0L);
        List<LogEntry> entries = Leaves.from(connection, size, MOST_AT_ONCE);
        if (entries.isEmpty() && newest.isPresent()) {
            requireNotSetBack(connection, newest.get());
            return Optional.empty();
        }
        writeTiles(connection, size, entries);
        writeBundles(connection, size, entries);
        long grown = size + entries.size();
        TiledLog log = new TiledLog(grown, path -> LogTables.hashes(connection, path));
        List<SigningKey> keys = signers.at(connection, grown);
        SignedCheckpoint signed = guard.sign(new Checkpoint(origin, grown, log.root()), keys, log);
        LogTables.publish(connection, signed);
        return Optional.of(signed);
    }

    /** Events that are gone after they were published leave the record shorter than its log. */
    private static void requireNotSetBack(Connection connection, SignedCheckpoint newest) throws SQLException {
        if (newest.size() > 0 && Leaves.from(connection, newest.size() - 1, 1).isEmpty()) {
            throw new LogStopped("the record ends before its log, which was published up to position "
                    + (newest.size() - 1) + ". Run verify to see what is missing");
        }
    }

    private static void writeTiles(Connection connection, long size, List<LogEntry> entries) throws SQLException {
        TileBuilder tiles = TileBuilder.goingOn(size, path -> LogTables.hashes(connection, path));
        entries.forEach(entry -> tiles.append(entry.leafHash()));
        for (Map.Entry<TilePath, Tile> tile : tiles.takeGrown().entrySet()) {
            LogTables.grow(connection, tile.getKey(), tile.getValue().toBytes());
        }
    }

    private static void writeBundles(Connection connection, long size, List<LogEntry> entries) throws SQLException {
        List<ExactBytes> bundle = new ArrayList<>(lastBundle(connection, size));
        long index = size / TilePath.FULL;
        for (LogEntry entry : entries) {
            bundle.add(ExactBytes.of(entry.toBytes()));
            if (bundle.size() == TilePath.FULL) {
                writeBundle(connection, index, bundle);
                bundle.clear();
                index++;
            }
        }
        if (!bundle.isEmpty()) {
            writeBundle(connection, index, bundle);
        }
    }

    private static List<ExactBytes> lastBundle(Connection connection, long size) throws SQLException {
        int width = (int) (size % TilePath.FULL);
        if (width == 0) {
            return List.of();
        }
        TilePath path = new TilePath(TilePath.ENTRIES, size / TilePath.FULL, width);
        byte[] bytes = LogTables.tile(connection, path)
                .orElseThrow(() -> new LogStopped(path + " was published and is no longer there"));
        return EntryBundle.parse(path, bytes).entries();
    }

    private static void writeBundle(Connection connection, long index, List<ExactBytes> bundle) throws SQLException {
        TilePath path = new TilePath(TilePath.ENTRIES, index, bundle.size());
        LogTables.grow(connection, path, new EntryBundle(bundle).toBytes());
    }
}
