package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;

/** The processor's token, which lies beside the tables it feeds and must say the same position as they do. */
public interface ViewTokens {

    /** The live processor begins after this position. */
    void startAfter(Connection connection, String schema, long position) throws SQLException;

    /** The token of one schema is that of another from now on. */
    void carryOver(Connection connection, String from, String to) throws SQLException;
}
