package org.cartagena40.eventstore;

import java.time.Instant;
import java.util.UUID;

/**
 * What the log remembers of a command that wrote something: enough to give the same answer again.
 *
 * @param requestHash lower-case hex SHA-256 of who asked for what; another hash under the same id is another request
 * @param aggregateId the aggregate of its first event
 * @param position of its last event
 * @param sequenceNumber of its last event within the aggregate
 */
public record RecordedCommand(
        UUID commandId,
        String requestHash,
        String aggregateId,
        long position,
        long sequenceNumber,
        Instant recordedAt) {}
