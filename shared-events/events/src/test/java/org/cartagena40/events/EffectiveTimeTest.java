package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EffectiveTimeTest {

    @Test
    void an_instant_is_certain_at_once() {
        Instant instant = Instant.parse("2026-11-22T15:00:00.123456Z");
        assertThat(EffectiveTime.at(instant).possibleFrom()).contains(instant);
        assertThat(EffectiveTime.at(instant).certainFrom()).contains(instant);
    }

    @Test
    void a_day_is_possible_from_its_first_instant_in_Santiago_and_certain_once_it_is_over() {
        EffectiveTime adoption = EffectiveTime.on(LocalDate.parse("2024-12-12"));
        assertThat(adoption.possibleFrom()).contains(Instant.parse("2024-12-12T03:00:00Z"));
        assertThat(adoption.certainFrom()).contains(Instant.parse("2024-12-13T03:00:00Z"));
    }

    @Test
    void a_range_a_month_and_a_year_are_certain_after_their_last_day() {
        assertThat(EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18"))
                        .certainFrom())
                .contains(Instant.parse("2025-07-19T04:00:00Z"));
        assertThat(EffectiveTime.in(YearMonth.parse("2025-07")).certainFrom())
                .contains(Instant.parse("2025-08-01T04:00:00Z"));
        assertThat(EffectiveTime.in(Year.of(1984)).certainFrom()).contains(Instant.parse("1985-01-01T03:00:00Z"));
        assertThat(EffectiveTime.in(Year.of(1984)).possibleFrom()).contains(Instant.parse("1984-01-01T03:00:00Z"));
    }

    @Test
    void a_bounded_fact_is_certain_from_its_last_bound_and_an_open_bound_stays_open() {
        EffectiveTime mexico = EffectiveTime.between(null, LocalDate.parse("2025-10-27"));
        assertThat(mexico.possibleFrom()).isEmpty();
        assertThat(mexico.certainFrom()).contains(Instant.parse("2025-10-28T03:00:00Z"));
        assertThat(EffectiveTime.between(LocalDate.parse("2024-12-12"), null).certainFrom())
                .isEmpty();
    }

    @Test
    void an_unknown_date_is_certain_from_the_day_of_its_source() {
        assertThat(EffectiveTime.unknown(LocalDate.parse("2025-10-27")).certainFrom())
                .contains(Instant.parse("2025-10-28T03:00:00Z"));
        assertThat(EffectiveTime.unknown(null).certainFrom()).isEmpty();
        assertThat(EffectiveTime.unknown(null).possibleFrom()).isEmpty();
    }
}
