package org.cartagena40.standalone.postgres;

/** The server cannot run on this folder. The message names what stands in the way and what to do about it. */
public final class PostgresUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresUnavailable(String message) {
        super(message);
    }

    PostgresUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
