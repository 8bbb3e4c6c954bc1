package org.cartagena40.eventstore;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.cartagena40.ledger.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Which command the events of the running unit of work answer. Nothing is recorded without one: an event of which
 * nobody can say who asked for it is no act.
 */
record CommandIdentity(UUID id, Hash requestHash, @Nullable String receivedAt, AtomicInteger ordinals) {

    static CommandIdentity ofCurrentUnitOfWork() {
        if (!CurrentUnitOfWork.isStarted()
                || !(CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command)) {
            throw new IllegalStateException("events are recorded in answer to a command only");
        }
        UUID id = UUID.fromString(command.getIdentifier());
        MetaData metadata = command.getMetaData();
        String requestHash = requireNonNull(
                (String) metadata.get(CommandMetadata.REQUEST_HASH),
                () -> "command " + id + " has no " + CommandMetadata.REQUEST_HASH + " in its metadata");
        return new CommandIdentity(
                id,
                Hash.ofHex(requestHash),
                (String) metadata.get(CommandMetadata.RECEIVED_AT),
                ordinals(CurrentUnitOfWork.get(), id));
    }

    /** A command may append several times; its events are counted through, so that each is unique under its id. */
    int nextOrdinal() {
        return ordinals.getAndIncrement();
    }

    /** The event's metadata and when the request arrived. Texts only: other types would not come back as they were. */
    MetaData complete(MetaData ofTheEvent) {
        return receivedAt == null ? ofTheEvent : ofTheEvent.and(CommandMetadata.RECEIVED_AT, receivedAt);
    }

    private static AtomicInteger ordinals(UnitOfWork<?> unitOfWork, UUID id) {
        return unitOfWork.root().getOrComputeResource("acta/ordinals/" + id, key -> new AtomicInteger());
    }
}
