package org.cartagena40.query.views;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.cartagena40.eventstore.LogProcessors;

/**
 * The live processor's token, which lies beside the tables it feeds and must say the same position as they do. A rebuild
 * writes it as Axon's token store would, so that the processor goes on where the rebuild ended.
 */
final class ViewTokens {

    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    private ViewTokens() {}

    static void create(Connection connection, String schema) throws SQLException {
        ViewSchema.execute(connection, LogProcessors.tokenTable(schema));
    }

    /** The live processor begins after this position. */
    static void startAfter(Connection connection, String schema, long position) throws SQLException {
        String sql = "insert into " + schema + ".token_entry (processor_name, segment, token, token_type, timestamp)"
                + " values (?, 0, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, ViewSchema.PROCESSOR);
            statement.setBytes(2, ("{\"globalIndex\":" + position + "}").getBytes(StandardCharsets.UTF_8));
            statement.setString(3, GlobalSequenceTrackingToken.class.getName());
            statement.setString(4, LONG_AGO);
            statement.executeUpdate();
        }
    }
}
