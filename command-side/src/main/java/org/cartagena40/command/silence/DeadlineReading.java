package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.AMBIGUOUS_TIME_HAS_AN_OFFSET;
import static org.cartagena40.command.silence.SilenceRule.DEADLINE_IS_A_TIME_OR_A_DAY;
import static org.cartagena40.command.silence.SilenceRule.LOCAL_TIME_EXISTS;
import static org.cartagena40.command.silence.SilenceRule.OFFSET_FITS_THE_ZONE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is written in a request: local date and time with an IANA zone (Santiago if none is said), and an
 * offset where a clock change makes the time twice; or a bare day, which means until the end of that day in Santiago. The
 * instant is fixed here, once (rule 4).
 */
public record DeadlineReading(
        @Nullable LocalDateTime local,
        @Nullable ZoneId zone,
        @Nullable ZoneOffset offset,
        @Nullable LocalDate date) {

    /** The deadline that is meant; refused if no or two instants could be meant. */
    public Deadline deadline() {
        DEADLINE_IS_A_TIME_OR_A_DAY.check((local == null) != (date == null));
        if (local == null) {
            DEADLINE_IS_A_TIME_OR_A_DAY.check(zone == null && offset == null);
            return endOf(Objects.requireNonNull(date));
        }
        ZoneId in = Objects.requireNonNullElse(zone, Zones.SANTIAGO);
        return new Deadline(local, in, local.toInstant(offsetOf(local, in)));
    }

    /** Where clocks go forward at midnight, the next day begins at one o'clock. */
    private static Deadline endOf(LocalDate day) {
        ZonedDateTime next = day.plusDays(1).atStartOfDay(Zones.SANTIAGO);
        return new Deadline(next.toLocalDateTime(), Zones.SANTIAGO, next.toInstant());
    }

    private ZoneOffset offsetOf(LocalDateTime at, ZoneId in) {
        List<ZoneOffset> valid = in.getRules().getValidOffsets(at);
        LOCAL_TIME_EXISTS.check(!valid.isEmpty());
        AMBIGUOUS_TIME_HAS_AN_OFFSET.check(valid.size() == 1 || offset != null);
        OFFSET_FITS_THE_ZONE.check(offset == null || valid.contains(offset));
        return offset == null ? valid.get(0) : offset;
    }
}
