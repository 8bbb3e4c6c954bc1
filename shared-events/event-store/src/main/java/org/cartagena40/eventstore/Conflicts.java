package org.cartagena40.eventstore;

import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cartagena40.ledger.CommittedEvent;

/** How the log refuses an event whose place or command is taken, in the words Axon and the gateway understand. */
final class Conflicts {

    private Conflicts() {}

    static RuntimeException commandTaken(SealedEvent refused) {
        return new CommandAlreadyRecorded(UUID.fromString(refused.event().commandId()));
    }

    /** The first event of an aggregate conflicts with its existence, a later one with somebody else's event. */
    static RuntimeException placeTaken(SealedEvent refused) {
        CommittedEvent event = refused.event();
        String place = event.aggregateType() + " " + event.aggregateId();
        return event.sequenceNumber() == 0
                ? new AggregateStreamCreationException(place + " is on record already")
                : new ConcurrencyException(place + " has gone on: event " + event.sequenceNumber() + " is taken");
    }
}
