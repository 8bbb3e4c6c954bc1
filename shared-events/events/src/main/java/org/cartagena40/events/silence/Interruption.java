package org.cartagena40.events.silence;

import java.time.Duration;
import java.time.Instant;

/** A time in which this record accepted no acts, [from, until), within the last day before a deadline (rule 15). */
public record Interruption(Instant from, Instant until) {
    public Duration length() {
        return Duration.between(from, until);
    }
}
