package org.cartagena40.command.gateway;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cartagena40.command.Warning;
import org.cartagena40.eventstore.RecordedCommand;

/**
 * The answer to an act on record: where in the log it stands and what was recorded. The same for every repetition of the
 * same request.
 *
 * @param id of what the act was about
 * @param version sequence number of its last event within that
 * @param position of its last event in the log
 * @param events the names of the events recorded, in order
 * @param warnings what its sender should know about it; the act is on record all the same
 * @param withoutEffect whether the act was kept on record but came too late to have an effect
 */
public record Receipt(
        UUID commandId,
        String id,
        long version,
        long position,
        Instant recordedAt,
        List<String> events,
        List<Warning> warnings,
        boolean withoutEffect) {
    public Receipt {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /** The receipt of what a command wrote, with the names of its events and what is to be said about them. */
    public static Receipt of(RecordedCommand recorded, List<String> events, List<Warning> warnings) {
        return new Receipt(
                recorded.commandId(),
                recorded.aggregateId(),
                recorded.sequenceNumber(),
                recorded.position(),
                recorded.recordedAt(),
                events,
                warnings,
                events.stream().anyMatch(name -> name.contains("-arrived-")));
    }
}
