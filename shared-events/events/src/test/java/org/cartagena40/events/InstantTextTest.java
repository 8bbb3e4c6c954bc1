package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T08:00:00Z",
                "2026-11-22T08:00:00.1Z",
                "2026-11-22T23:59:59.999999Z",
                "2026-11-22T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "1969-12-28T23:59:59.000001Z",
                "0001-01-01T00:00:00Z",
                "2024-02-29T12:00:00Z",
                "2026-11-22T08:00:00.Z",
                "2025-12-31T00:00:00Z",
                "2026-11-22T08:00:00+01:00",
                "-0044-03-15T12:00:00Z",
                "+12345-01-01T00:00:00Z",
                "2026-11-22T24:00:00Z"
            })
    void a_text_is_read_as_the_jdk_reads_it(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(Instant.parse(text));
    }

    @Test
    void every_day_of_eight_centuries_is_read_as_it_was_written() {
        Random random = new Random(40);
        for (LocalDate day = LocalDate.of(1600, 1, 1); day.getYear() < 2400; day = day.plusDays(1)) {
            LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            Instant instant = day.atTime(time).toInstant(ZoneOffset.UTC);
            assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-22",
                "2026-11-22T08:00:00",
                "2026-11-22T08:00:00.1234567890Z",
                "2026-02-30T08:00:00Z",
                "2026-13-01T08:00:00Z",
                "2026-00-01T08:00:00Z",
                "2026-11-00T08:00:00Z",
                "2026-11-22T25:00:00Z",
                "2026-11-22T08:60:00Z",
                "2026-11-22 08:00:00Z",
                "2026-11-22T08:00:0xZ"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> InstantText.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
