package org.cartagena40.eventstore;

import java.util.UUID;

/** A command with this id has written to the log before. {@link EventLog#findCommand} tells what it was answered. */
public final class CommandAlreadyRecorded extends RuntimeException {

    private final UUID commandId;

    CommandAlreadyRecorded(UUID commandId) {
        super("the command " + commandId + " is recorded already");
        this.commandId = commandId;
    }

    public UUID commandId() {
        return commandId;
    }
}
