package org.cartagena40.query.log;

import java.sql.SQLException;

/** The published log cannot be read or written just now. */
final class LogUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    LogUnreadable(SQLException cause) {
        super("the published log cannot be reached: " + cause.getMessage(), cause);
    }
}
