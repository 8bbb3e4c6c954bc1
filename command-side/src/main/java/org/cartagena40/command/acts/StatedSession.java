package org.cartagena40.command.acts;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.events.meetings.Session;
import org.jspecify.annotations.Nullable;

/** A session as a request puts it: by the wall clock, with an offset where a clock change makes the time twice. */
public record StatedSession(
        LocalDateTime start, LocalDateTime end, @Nullable ZoneOffset offset) {

    Session numbered(int number, ZoneId zone) {
        return new Session(
                number,
                start,
                end,
                new DeadlineReading(start, zone, offset, null).deadline().instant(),
                new DeadlineReading(end, zone, offset, null).deadline().instant());
    }
}
