package org.cartagena40.ledger.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.Salt;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.StrictText;

/**
 * One event as a line of the archive: all its columns, with salt and leaf. Metadata and payload are the stored bytes as a
 * JSON text, not as JSON within JSON: a program that reads and writes JSON anew would change bytes that were hashed.
 */
public record ArchivedEvent(StoredEvent stored) {

    /** Without its line end. */
    public String toLine() {
        CommittedEvent event = stored.event();
        StringBuilder line = new StringBuilder(1_024);
        JsonLine.putNumber(line, "position", stored.position());
        JsonLine.putText(line, "recordedAt", stored.recordedAt().toString());
        JsonLine.putText(line, "event", event.eventId());
        JsonLine.putText(line, "aggregateType", event.aggregateType());
        JsonLine.putText(line, "aggregate", event.aggregateId());
        JsonLine.putNumber(line, "sequenceNumber", event.sequenceNumber());
        JsonLine.putText(line, "command", event.commandId());
        JsonLine.putNumber(line, "ordinal", event.commandOrdinal());
        JsonLine.putText(line, "requestHash", event.requestHash().toBase64());
        JsonLine.putText(line, "type", event.type());
        JsonLine.putText(line, "revision", event.revision());
        JsonLine.putText(
                line, "salt", Base64.getEncoder().encodeToString(stored.salt().toBytes()));
        JsonLine.putText(line, "leaf", stored.storedLeaf().toBase64());
        JsonLine.putText(line, "metadata", text(event.metadata()));
        JsonLine.putText(line, "payload", text(event.payload()));
        return line.append('}').toString();
    }

    /** Reads a line in the one form in which it can have been written. */
    public static ArchivedEvent parse(String line) {
        try {
            ArchivedEvent read = of(new JsonLine.Reader(line));
            if (read.toLine().equals(line)) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Flaw.ARCHIVED_EVENT_FORM.met("an event: " + e.getMessage());
        }
        throw Flaw.ARCHIVED_EVENT_FORM.met("an event");
    }

    private static ArchivedEvent of(JsonLine.Reader line) {
        long position = StrictText.number("the position", line.number("position"));
        Instant recordedAt = Instant.parse(line.text("recordedAt"));
        String eventId = line.text("event");
        String aggregateType = line.text("aggregateType");
        String aggregateId = line.text("aggregate");
        long sequenceNumber = StrictText.number("the sequence number", line.number("sequenceNumber"));
        String commandId = line.text("command");
        int ordinal = Math.toIntExact(StrictText.number("the ordinal", line.number("ordinal")));
        Hash requestHash = Hash.ofBase64(line.text("requestHash"));
        String type = line.text("type");
        String revision = line.text("revision");
        Salt salt = Salt.of(StrictText.base64("the salt", line.text("salt")));
        Hash leaf = Hash.ofBase64(line.text("leaf"));
        ExactBytes metadata = ExactBytes.ofText(line.text("metadata"));
        ExactBytes payload = ExactBytes.ofText(line.text("payload"));
        line.end();
        CommittedEvent event = new CommittedEvent(
                eventId,
                aggregateType,
                aggregateId,
                sequenceNumber,
                commandId,
                ordinal,
                requestHash,
                type,
                revision,
                metadata,
                payload);
        return new ArchivedEvent(new StoredEvent(position, event, salt, recordedAt, leaf));
    }

    /** Everything here writes UTF-8; bytes that are none were put into the record by somebody else. */
    private String text(ExactBytes bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Flaw.NOT_UTF_8.met("position " + stored.position());
        }
    }
}
