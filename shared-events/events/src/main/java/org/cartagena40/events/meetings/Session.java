package org.cartagena40.events.meetings;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One session, by the wall clock of the meeting's zone and by the instants fixed when it was planned (R117).
 *
 * @param number from 1, in the order of time
 */
public record Session(int number, LocalDateTime start, LocalDateTime end, Instant startsAt, Instant endsAt) {}
