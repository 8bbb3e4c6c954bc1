package org.cartagena40.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.cartagena40.events.ActaEvent;

/**
 * An event with its place in the log.
 *
 * @param position dense from 0, in commit order: if n is visible, so is everything before n
 * @param sequenceNumber dense from 0 within its aggregate
 * @param commandId the command that caused it; with {@code ordinal} unique in the log
 * @param recordedAt when the log took it, in microseconds, never before that of the position before it
 */
public record RecordedEvent(
        long position,
        UUID eventId,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        UUID commandId,
        int ordinal,
        Instant recordedAt,
        ActaEvent event) {}
