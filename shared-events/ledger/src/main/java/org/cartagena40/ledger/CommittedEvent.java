package org.cartagena40.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * All that the log commits to of one event: every stored column that carries meaning, as the exact bytes that were
 * stored. Change one bit of what was done, by whom, in which order or in answer to which command, and the commitment
 * in the published leaf no longer fits.
 *
 * <p>The moment of recording is not among them: it is set after the commitment is made, and the entry itself states it.
 */
public record CommittedEvent(
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        String commandId,
        int commandOrdinal,
        Hash requestHash,
        String type,
        String revision,
        ExactBytes metadata,
        ExactBytes payload) {

    public CommittedEvent {
        UuidText.require("the event id", eventId);
        requireNonNull(aggregateType);
        requireNonNull(aggregateId);
        UuidText.require("the command id", commandId);
        requireNonNull(requestHash);
        requireNonNull(type);
        requireNonNull(revision);
        requireNonNull(metadata);
        requireNonNull(payload);
    }

    /**
     * The commitment: SHA-256 of the salt followed by the event bytes. The salt hides the event from all who see the
     * public log; event and salt together let their holder prove the event to anyone.
     */
    public Hash commitment(Salt salt) {
        return Hash.sha256(salt.toBytes(), toBytes());
    }

    /**
     * The event bytes of version 1: each field as its length (four bytes, big-endian) and its bytes, in the order of
     * this record. Texts are UTF-8, numbers decimal text, the request hash its 32 bytes. The lengths make the reading
     * unique: no two different events can be cut from the same bytes.
     */
    public byte[] toBytes() {
        List<ExactBytes> fields = fields();
        int length =
                fields.stream().map(field -> Integer.BYTES + field.length()).reduce(0, Math::addExact);
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (ExactBytes field : fields) {
            bytes.putInt(field.length());
            field.putInto(bytes);
        }
        return bytes.array();
    }

    private List<ExactBytes> fields() {
        return List.of(
                ExactBytes.ofText(eventId),
                ExactBytes.ofText(aggregateType),
                ExactBytes.ofText(aggregateId),
                ExactBytes.ofText(Long.toString(sequenceNumber)),
                ExactBytes.ofText(commandId),
                ExactBytes.ofText(Integer.toString(commandOrdinal)),
                ExactBytes.of(requestHash.toBytes()),
                ExactBytes.ofText(type),
                ExactBytes.ofText(revision),
                metadata,
                payload);
    }
}
