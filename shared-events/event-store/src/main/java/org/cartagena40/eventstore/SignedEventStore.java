package org.cartagena40.eventstore;

import java.util.UUID;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Axon Server as the store of aggregates. It knows nothing of command ids; so an aggregate is searched, as it is loaded,
 * for what the very command at hand has written already, perhaps on another node and not yet in the log.
 */
final class SignedEventStore extends AxonServerEventStore {

    private SignedEventStore(Builder builder) {
        super(builder);
    }

    /** The builder makes its engine only when it builds a store of its own. */
    static SignedEventStore of(Builder builder) {
        var unused = builder.build();
        return new SignedEventStore(builder);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return super.readEvents(aggregateId).filter(SignedEventStore::isOfAnotherCommand);
    }

    private static boolean isOfAnotherCommand(DomainEventMessage<?> event) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command
                && command.getIdentifier().equals(event.getMetaData().get(ServerEvent.COMMAND_ID))) {
            throw new CommandAlreadyRecorded(UUID.fromString(command.getIdentifier()));
        }
        return true;
    }
}
