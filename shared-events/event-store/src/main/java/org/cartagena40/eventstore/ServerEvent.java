package org.cartagena40.eventstore;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Salt;

/**
 * An event as it comes from Axon Server: what the log keeps in columns of its own, there it carries in its metadata.
 *
 * @param token its place in the order of Axon Server, which is its position in the log
 */
record ServerEvent(long token, DomainEventMessage<?> event) {

    static final String COMMAND_ID = "commandId";
    private static final String COMMAND_ORDINAL = "commandOrdinal";
    private static final Set<String> SIGNATURE = Set.of(COMMAND_ID, COMMAND_ORDINAL, CommandMetadata.REQUEST_HASH);

    static ServerEvent of(TrackedEventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event
                && message.trackingToken() instanceof GlobalSequenceTrackingToken token
                && event.getMetaData().keySet().containsAll(SIGNATURE)) {
            return new ServerEvent(token.getGlobalIndex(), event);
        }
        throw new IllegalStateException("this is no act of this record: " + message);
    }

    /** What an event takes along of its command. */
    static Map<String, String> signature(CommandIdentity command) {
        Map<String, String> signature = new HashMap<>(Map.of(
                COMMAND_ID,
                command.id().toString(),
                COMMAND_ORDINAL,
                Integer.toString(command.nextOrdinal()),
                CommandMetadata.REQUEST_HASH,
                command.requestHash().toHex()));
        if (command.receivedAt() != null) {
            signature.put(CommandMetadata.RECEIVED_AT, command.receivedAt());
        }
        return signature;
    }

    UUID commandId() {
        return UUID.fromString(said(COMMAND_ID));
    }

    int ordinal() {
        return Integer.parseInt(said(COMMAND_ORDINAL));
    }

    /** As the log will hold it. */
    SealedEvent sealed(int ordinal, Serializer serializer, SecureRandom random) {
        var payload = serializer.serialize(event.getPayload(), byte[].class);
        var metadata = serializer.serialize(event.getMetaData().withoutKeys(SIGNATURE), byte[].class);
        return SealedEvent.of(
                new CommittedEvent(
                        event.getIdentifier(),
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        said(COMMAND_ID),
                        ordinal,
                        Hash.ofHex(said(CommandMetadata.REQUEST_HASH)),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        ExactBytes.of(metadata.getData()),
                        ExactBytes.of(payload.getData())),
                Salt.drawnFrom(random));
    }

    private String said(String key) {
        return requireNonNull((String) event.getMetaData().get(key));
    }
}
