package org.cartagena40.query.log;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.tile.EntryBundle;
import org.cartagena40.ledger.tile.Tile;
import org.cartagena40.ledger.tile.TilePath;

/** The statements over what was published, on a connection of the caller's. */
final class LogTables {

    private static final String GROW = """
            insert into log.tile as t (level, index, width, bytes) values (?, ?, ?, ?)
            on conflict (level, index) do update set width = excluded.width, bytes = excluded.bytes
                where excluded.width >= t.width
                  and substring(excluded.bytes from 1 for octet_length(t.bytes)) = t.bytes""";

    private LogTables() {}

    /** Grows a tile by its own beginning; one that would change is what nobody may ever publish. */
    static void grow(Connection connection, TilePath path, byte[] bytes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(GROW)) {
            statement.setInt(1, path.level());
            statement.setLong(2, path.index());
            statement.setInt(3, path.width());
            statement.setBytes(4, bytes);
            if (statement.executeUpdate() != 1) {
                throw new LogStopped(
                        path + " was published with other contents. Run verify to see which events differ");
            }
        }
    }

    /** As wide as asked for; empty if nothing so wide was published. */
    static Optional<byte[]> tile(Connection connection, TilePath path) throws SQLException {
        String sql = "select bytes from log.tile where level = ? and index = ? and width >= ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, path.level());
            statement.setLong(2, path.index());
            statement.setInt(3, path.width());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(cut(path, row.getBytes(1))) : Optional.empty();
            }
        }
    }

    private static byte[] cut(TilePath path, byte[] bytes) {
        int length = path.isEntries() ? EntryBundle.lengthOfFirst(path.width(), bytes) : path.width() * Hash.LENGTH;
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** For proofs, which ask only for what was published. */
    static Tile hashes(Connection connection, TilePath path) {
        try {
            byte[] bytes = tile(connection, path)
                    .orElseThrow(() -> new LogStopped(path + " was published and is no longer there"));
            return Tile.parse(path, bytes);
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }

    /** The newest checkpoint, whoever has seen it. */
    static Optional<SignedCheckpoint> newest(Connection connection) throws SQLException {
        String sql = "select note from log.checkpoint order by size desc limit 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(checkpoint(row.getString(1))) : Optional.empty();
        }
    }

    /** Kept as it was first published; a second leader finds it there. */
    static void publish(Connection connection, SignedCheckpoint checkpoint) throws SQLException {
        String sql = "insert into log.checkpoint (size, note) values (?, ?) on conflict (size) do nothing";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, checkpoint.size());
            statement.setString(2, checkpoint.toString());
            statement.executeUpdate();
        }
    }

    static SignedCheckpoint checkpoint(String note) {
        return SignedCheckpoint.parse(note.getBytes(StandardCharsets.UTF_8));
    }
}
