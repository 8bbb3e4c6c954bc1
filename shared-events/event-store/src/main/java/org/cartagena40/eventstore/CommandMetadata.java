package org.cartagena40.eventstore;

/**
 * What the command gateway tells the log beside the command itself, as text in the command message's metadata. The
 * command id is the message identifier, a UUID.
 */
public final class CommandMetadata {

    /** Lower-case hex SHA-256 of who asked for what. Required. */
    public static final String REQUEST_HASH = "requestHash";

    /** ISO instant of the request's first byte. Stored in each event's metadata when present. */
    public static final String RECEIVED_AT = "receivedAt";

    private CommandMetadata() {}
}
