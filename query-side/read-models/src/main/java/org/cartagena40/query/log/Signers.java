package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.cartagena40.ledger.note.SigningKey;

/** Which of the log's keys sign a size: one, and two while one gives way to the other. */
@FunctionalInterface
interface Signers {

    List<SigningKey> at(Connection connection, long size) throws SQLException;
}
