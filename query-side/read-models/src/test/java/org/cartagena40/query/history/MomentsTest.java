package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MomentsTest {

    @Test
    void an_imprecise_date_is_never_told_more_exactly_than_its_source() {
        reads(EffectiveTime.in(Year.of(1984)), " en 1984 (solo consta el año)", " in 1984 (only the year is stated)");
        reads(
                EffectiveTime.in(YearMonth.parse("2025-07")),
                " en julio de 2025 (solo consta el mes)",
                " in July 2025 (only the month is stated)");
        reads(
                EffectiveTime.during(day("2025-07-17"), day("2025-07-18")),
                " el 17-18 de julio de 2025 (no consta cuál de los dos días)",
                " on 17–18 July 2025 (which day is not stated)");
        reads(
                EffectiveTime.during(day("2025-12-30"), day("2026-01-02")),
                " entre el 30 de diciembre de 2025 y el 2 de enero de 2026 (no consta cuál de los días)",
                " between 30 December 2025 and 2 January 2026 (which day is not stated)");
    }

    @Test
    void a_bound_that_no_source_states_stays_open() {
        reads(
                EffectiveTime.between(day("2024-12-12"), day("2025-07-18")),
                " entre el 12 de diciembre de 2024 y el 18 de julio de 2025",
                " between 12 December 2024 and 18 July 2025");
        reads(
                EffectiveTime.between(null, day("2025-10-27")),
                " a más tardar el 27 de octubre de 2025",
                " no later than 27 October 2025");
        reads(
                EffectiveTime.between(day("2024-12-12"), null),
                " no antes del 12 de diciembre de 2024",
                " not before 12 December 2024");
        reads(EffectiveTime.between(null, null), ", sin fecha declarada (no consta)", ", date not stated");
    }

    @Test
    void the_day_of_a_document_is_not_taken_for_the_date_of_what_it_tells() {
        reads(EffectiveTime.unknown(day("2025-10-27")), ", sin fecha declarada (no consta)", ", date not stated");
    }

    @Test
    void a_receipt_known_by_the_month_is_not_told_by_the_clock() {
        assertThat(Moments.received(
                        EffectiveTime.in(YearMonth.parse("2025-07")), Instant.parse("2025-07-03T12:00:00Z")))
                .isEqualTo(Moments.of(EffectiveTime.in(YearMonth.parse("2025-07"))));
    }

    @Test
    void an_instant_is_told_in_Santiago_with_the_offset_of_that_day() {
        reads(
                EffectiveTime.at(Instant.parse("2026-11-26T21:00:00Z")),
                " el 26 de noviembre de 2026, 18:00 en Santiago (UTC−3)",
                " on 26 November 2026, 18:00 in Santiago (UTC−3)");
        reads(
                EffectiveTime.at(Instant.parse("2026-07-01T03:59:59Z")),
                " el 30 de junio de 2026, 23:59:59 en Santiago (UTC−4)",
                " on 30 June 2026, 23:59:59 in Santiago (UTC−4)");
    }

    @Test
    void a_microsecond_before_the_deadline_reads_as_before_it() {
        assertThat(Moments.at(Instant.parse("2026-11-26T20:59:59.999999Z")).es())
                .contains(", 17:59:59 en Santiago");
        assertThat(Moments.at(Instant.parse("2026-11-26T21:00:00.000001Z")).es())
                .contains(", 18:00:00 en Santiago");
    }

    @Test
    void a_deadline_is_told_as_announced_and_in_UTC() {
        assertThat(Moments.of(deadline("2026-11-26T18:00", "America/Santiago", "2026-11-26T21:00:00Z")))
                .isEqualTo(Phrase.of(
                        "jueves 26 de noviembre de 2026, 18:00 en Santiago (UTC−3), 21:00 UTC",
                        "Thursday 26 November 2026, 18:00 in Santiago (UTC−3), 21:00 UTC"));
    }

    @Test
    void a_deadline_on_another_day_in_UTC_says_so_and_its_offset_is_that_of_its_fixing() {
        assertThat(Moments.of(deadline("2026-11-26T22:00", "America/Caracas", "2026-11-27T02:30:00Z"))
                        .es())
                .isEqualTo("jueves 26 de noviembre de 2026, 22:00 en America/Caracas (UTC−4:30),"
                        + " viernes 27 de noviembre de 2026, 02:30 UTC");
    }

    @Test
    void a_clock_is_read_with_its_day_and_its_offset_and_UTC_without_one() {
        Instant instant = Instant.parse("2026-11-27T02:30:00Z");
        LocalDateTime inBelize = LocalDateTime.ofInstant(instant, ZoneId.of("America/Belize"));
        assertThat(Moments.onTheClock(inBelize, instant))
                .isEqualTo(Phrase.of(
                        "jueves 26 de noviembre de 2026, 20:30 (UTC−6)", "Thursday 26 November 2026, 20:30 (UTC−6)"));
        assertThat(Moments.inUtc(instant))
                .isEqualTo(
                        Phrase.of("viernes 27 de noviembre de 2026, 02:30 UTC", "Friday 27 November 2026, 02:30 UTC"));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void the_twelve_months_are_those_of_each_language(Month month) {
        Phrase told = Days.of(YearMonth.of(2026, month));
        assertThat(told.en()).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2026");
        assertThat(told.es()).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("es")) + " de 2026");
    }

    private static void reads(EffectiveTime when, String es, String en) {
        assertThat(Moments.of(when)).isEqualTo(Phrase.of(es, en));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void a_deadline_announced_in_utc_is_told_once() {
        Phrase told = Moments.of(deadline("2026-11-26T18:00", "UTC", "2026-11-26T18:00:00Z"));
        assertThat(told.en()).isEqualTo("Thursday 26 November 2026, 18:00 UTC");
        assertThat(told.es()).isEqualTo("jueves 26 de noviembre de 2026, 18:00 UTC");
    }

    private static Deadline deadline(String local, String zone, String instant) {
        return new Deadline(LocalDateTime.parse(local), ZoneId.of(zone), Instant.parse(instant));
    }
}
