package org.cartagena40.eventstore.faults;

import java.util.List;
import java.util.UUID;

/** One line of a writer's journal. Moments and waits are in milliseconds. */
sealed interface Note {

    long at();

    UUID command();

    /** A command is about to be sent; again if it is decided anew. */
    record Sent(long at, UUID command, String aggregate, long from, int events) implements Note {}

    /** The writer knows that it is recorded. {@code found}: not by the answer, but by asking the log afterwards. */
    record Recorded(long at, UUID command, long position, boolean found) implements Note {}

    /** An attempt was answered by a failure. */
    record Failed(long at, UUID command, long waited, String reason) implements Note {}

    static String line(Note note) {
        List<Object> fields;
        if (note instanceof Sent sent) {
            fields = List.of("sent", sent.at, sent.command, sent.aggregate, sent.from, sent.events);
        } else if (note instanceof Recorded recorded) {
            fields = List.of("recorded", recorded.at, recorded.command, recorded.position, recorded.found);
        } else {
            Failed failed = (Failed) note;
            fields = List.of("failed", failed.at, failed.command, failed.waited, failed.reason);
        }
        return String.join("\t", fields.stream().map(Object::toString).toList()) + "\n";
    }

    static Note of(String line) {
        String[] fields = line.split("\t", -1);
        long at = Long.parseLong(fields[1]);
        UUID command = UUID.fromString(fields[2]);
        return switch (fields[0]) {
            case "sent" -> new Sent(at, command, fields[3], Long.parseLong(fields[4]), Integer.parseInt(fields[5]));
            case "recorded" -> new Recorded(at, command, Long.parseLong(fields[3]), Boolean.parseBoolean(fields[4]));
            case "failed" -> new Failed(at, command, Long.parseLong(fields[3]), fields[4]);
            default -> throw new IllegalArgumentException(line);
        };
    }
}
