package org.cartagena40.query.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.cartagena40.events.Zones;
import org.cartagena40.query.views.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * A time as readers write it: an instant with its offset, or a day, which begins and ends in Santiago.
 *
 * <p>A question about a day is answered as the day closes, at its last microsecond: what was decided on that day had
 * been decided, whoever held an office until its end still held it, and a deadline "until that day" had not passed. A
 * day that is not over yet is answered as of now, since nobody knows its close. As a bound of a span a day counts wholly.
 *
 * @param begins the instant, or the first one of the day
 * @param ends the instant, or the first one after the day
 */
public record AskedTime(Instant begins, Instant ends) {

    /** Empty is what was not asked; what cannot be read is refused with its field and an example. */
    public static @Nullable AskedTime read(String field, @Nullable String text) {
        try {
            return text == null ? null : text.contains("T") ? at(text) : on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new BadParameter(
                    field, "must be a day, such as 2025-09-01, or an instant with its offset: 2026-11-26T21:00:00Z");
        }
    }

    private static AskedTime at(String text) {
        OffsetDateTime stated = OffsetDateTime.parse(text);
        written(stated.getYear());
        return new AskedTime(stated.toInstant(), stated.toInstant());
    }

    private static AskedTime on(LocalDate day) {
        written(day.getYear());
        return new AskedTime(Zones.startOf(day), Zones.startOf(day.plusDays(1)));
    }

    private static void written(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException(ChronoField.YEAR + " in four digits");
        }
    }

    /** The one instant that is meant where the question is about a moment. */
    public Instant moment(Instant now) {
        boolean running = !now.isBefore(begins) && now.isBefore(ends);
        return running ? now : begins.equals(ends) ? begins : ends.minus(1, ChronoUnit.MICROS);
    }
}
