package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cartagena40.command.Refused;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.junit.jupiter.api.Test;

class DeadlineReadingTest {

    @Test
    void a_local_time_means_Santiago_unless_a_zone_is_said() {
        assertThat(time("2026-11-26T18:00", null, null).deadline().instant())
                .isEqualTo(Instant.parse("2026-11-26T21:00:00Z"));
        assertThat(time("2026-11-26T18:00", "America/Belize", null).deadline().instant())
                .isEqualTo(Instant.parse("2026-11-27T00:00:00Z"));
    }

    @Test
    void a_bare_day_means_until_its_end_in_Santiago() {
        Deadline deadline = day("2025-11-10").deadline();
        assertThat(deadline.instant()).isEqualTo(Instant.parse("2025-11-11T03:00:00Z"));
        assertThat(deadline.local()).isEqualTo(LocalDateTime.parse("2025-11-11T00:00"));
        assertThat(deadline.zone()).isEqualTo(Zones.SANTIAGO);
    }

    @Test
    void where_the_clock_goes_forward_at_midnight_the_day_ends_when_the_next_begins() {
        Deadline deadline = day("2026-09-05").deadline();
        assertThat(deadline.instant()).isEqualTo(Instant.parse("2026-09-06T04:00:00Z"));
        assertThat(deadline.local()).isEqualTo(LocalDateTime.parse("2026-09-06T01:00"));
    }

    @Test
    void a_local_time_that_does_not_exist_is_refused() {
        assertRefused(time("2026-09-06T00:30", null, null), SilenceRule.LOCAL_TIME_EXISTS);
    }

    @Test
    void a_local_time_that_comes_twice_needs_its_offset() {
        assertRefused(time("2026-04-04T23:30", null, null), SilenceRule.AMBIGUOUS_TIME_HAS_AN_OFFSET);
        assertThat(time("2026-04-04T23:30", null, "-03:00").deadline().instant())
                .isEqualTo(Instant.parse("2026-04-05T02:30:00Z"));
        assertThat(time("2026-04-04T23:30", null, "-04:00").deadline().instant())
                .isEqualTo(Instant.parse("2026-04-05T03:30:00Z"));
    }

    @Test
    void an_offset_that_the_zone_does_not_have_is_refused() {
        assertRefused(time("2026-11-26T18:00", null, "-04:00"), SilenceRule.OFFSET_FITS_THE_ZONE);
    }

    @Test
    void neither_or_both_of_time_and_day_are_refused() {
        assertRefused(new DeadlineReading(null, null, null, null), SilenceRule.DEADLINE_IS_A_TIME_OR_A_DAY);
        assertRefused(
                new DeadlineReading(LocalDateTime.parse("2026-11-26T18:00"), null, null, LocalDate.parse("2026-11-26")),
                SilenceRule.DEADLINE_IS_A_TIME_OR_A_DAY);
        assertRefused(
                new DeadlineReading(null, Zones.SANTIAGO, null, LocalDate.parse("2026-11-26")),
                SilenceRule.DEADLINE_IS_A_TIME_OR_A_DAY);
    }

    private static void assertRefused(DeadlineReading reading, SilenceRule rule) {
        assertThatThrownBy(reading::deadline)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static DeadlineReading time(String local, String zone, String offset) {
        return new DeadlineReading(
                LocalDateTime.parse(local),
                zone == null ? null : ZoneId.of(zone),
                offset == null ? null : ZoneOffset.of(offset),
                null);
    }

    private static DeadlineReading day(String date) {
        return new DeadlineReading(null, null, null, LocalDate.parse(date));
    }
}
