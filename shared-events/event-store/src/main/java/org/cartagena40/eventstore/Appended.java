package org.cartagena40.eventstore;

import java.time.Instant;

/** Where the log took the events of one job: they lie side by side from the first position on. */
record Appended(long firstPosition, Instant recordedAt) {

    /** The place of a job that lies further on in the same batch. */
    Appended after(int events) {
        return new Appended(firstPosition + events, recordedAt);
    }
}
