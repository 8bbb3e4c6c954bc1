package org.cartagena40.events.silence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The one deadline value that page, mail, calendar and decider use (rule 4): the local time and zone as they were
 * announced, and the instant fixed when they were. An act is in time if it was received before that instant; a later
 * change of zone rules moves the wall clock's reading, never the instant.
 */
public record Deadline(LocalDateTime local, ZoneId zone, Instant instant) {

    /** Whether something received then is in time: strictly before the deadline (rule 5). */
    public boolean isAfter(Instant receivedAt) {
        return receivedAt.isBefore(instant);
    }
}
