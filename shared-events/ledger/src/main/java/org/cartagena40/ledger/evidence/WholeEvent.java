package org.cartagena40.ledger.evidence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.LogEntry;
import org.cartagena40.ledger.Salt;
import org.cartagena40.ledger.StrictText;

/** An event with its salt: all that is needed to write its public entry anew, and so to prove every word of it. */
public record WholeEvent(long position, Instant recordedAt, CommittedEvent event, Salt salt) {

    private static final List<String> KEYS = List.of(
            "position",
            "recorded-at",
            "event",
            "aggregate-type",
            "aggregate-id",
            "sequence-number",
            "command",
            "ordinal",
            "request-hash",
            "type",
            "revision",
            "salt",
            "metadata",
            "payload");
    private static final String HEADER = "acta-event v1\n";

    public LogEntry entry() {
        return new LogEntry(event.eventId(), recordedAt, event.commitment(salt));
    }

    public static WholeEvent parse(String file, byte[] bytes) {
        String text = StrictText.lines(file, bytes);
        try {
            WholeEvent parsed = of(values(file, text));
            if (Arrays.equals(parsed.toBytes(), bytes)) {
                return parsed;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Flaw.EVENT_FORM.met(file + ": " + e.getMessage());
        }
        throw Flaw.EVENT_FORM.met(file);
    }

    private static Iterator<String> values(String file, String text) {
        String[] lines = text.split("\n", -1);
        if (!text.startsWith(HEADER) || lines.length != KEYS.size() + 2) {
            throw Flaw.EVENT_FORM.met(file);
        }
        return Arrays.stream(lines, 1, lines.length - 1)
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .iterator();
    }

    private static WholeEvent of(Iterator<String> values) {
        long position = StrictText.number("the position", values.next());
        Instant recordedAt = Instant.parse(values.next());
        String eventId = values.next();
        String aggregateType = values.next();
        String aggregateId = values.next();
        long sequenceNumber = StrictText.number("the sequence number", values.next());
        String commandId = values.next();
        int ordinal = Integer.parseInt(values.next());
        Hash requestHash = Hash.ofBase64(values.next());
        String type = values.next();
        String revision = values.next();
        Salt salt = Salt.of(base64(values.next()));
        ExactBytes metadata = ExactBytes.of(base64(values.next()));
        ExactBytes payload = ExactBytes.of(base64(values.next()));
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
        return new WholeEvent(position, recordedAt, event, salt);
    }

    private static byte[] base64(String text) {
        return StrictText.base64("the event", text);
    }

    /** One line for each of what the log commits to, in a fixed order. */
    byte[] toBytes() {
        Iterator<String> values = values().iterator();
        StringBuilder text = new StringBuilder(HEADER);
        KEYS.forEach(key -> text.append(key).append(' ').append(values.next()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> values() {
        return List.of(
                Long.toString(position),
                recordedAt.toString(),
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                Long.toString(event.sequenceNumber()),
                event.commandId(),
                Integer.toString(event.commandOrdinal()),
                event.requestHash().toBase64(),
                event.type(),
                event.revision(),
                base64(salt.bytes()),
                base64(event.metadata()),
                base64(event.payload()));
    }

    private static String base64(ExactBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toBytes());
    }
}
