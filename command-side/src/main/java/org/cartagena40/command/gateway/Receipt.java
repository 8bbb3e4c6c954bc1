package org.cartagena40.command.gateway;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer to an act on record: where in the log it stands and what was recorded. The same for every repetition of the
 * same request.
 *
 * @param id of what the act was about
 * @param version sequence number of its last event within that
 * @param position of its last event in the log
 * @param events the names of the events recorded, in order
 */
public record Receipt(UUID commandId, String id, long version, long position, Instant recordedAt, List<String> events) {
    public Receipt {
        events = List.copyOf(events);
    }

    /** Whether the act was kept on record but came too late to have an effect. */
    public boolean withoutEffect() {
        return events.stream().anyMatch(name -> name.contains("-arrived-"));
    }
}
