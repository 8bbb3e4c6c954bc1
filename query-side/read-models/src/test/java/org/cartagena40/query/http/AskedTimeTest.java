package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a time means that a reader writes, at the edges of days and of the summer time of Santiago. */
class AskedTimeTest {

    private static final Instant LONG_AFTER = Instant.parse("2030-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2025-09-02T03:59:59.999999Z",
        "2025-11-01, 2025-11-02T02:59:59.999999Z",
        "2027-09-04, 2027-09-05T03:59:59.999999Z",
        "2027-04-03, 2027-04-04T03:59:59.999999Z",
        "2025-09-01T12:00:00-04:00, 2025-09-01T16:00:00Z"
    })
    void a_day_is_asked_at_its_last_microsecond_and_an_instant_as_it_is(String written, Instant meant) {
        assertThat(read(written).moment(LONG_AFTER)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01T03:59:59.999999Z, 2025-09-02T03:59:59.999999Z",
        "2025-09-01T04:00:00Z, 2025-09-01T04:00:00Z",
        "2025-09-02T03:59:59.999999Z, 2025-09-02T03:59:59.999999Z",
        "2025-09-02T04:00:00Z, 2025-09-02T03:59:59.999999Z"
    })
    void a_day_that_is_not_over_is_asked_as_of_now(Instant now, Instant meant) {
        assertThat(read("2025-09-01").moment(now)).isEqualTo(meant);
    }

    @Test
    void in_a_span_a_day_counts_wholly_and_an_instant_is_its_own_bound() {
        assertThat(read("2025-09-01"))
                .isEqualTo(new AskedTime(Instant.parse("2025-09-01T04:00:00Z"), Instant.parse("2025-09-02T04:00:00Z")));
        Instant noon = Instant.parse("2025-09-01T12:00:00Z");
        assertThat(read("2025-09-01T12:00:00Z")).isEqualTo(new AskedTime(noon, noon));
    }

    private static AskedTime read(String written) {
        return Objects.requireNonNull(AskedTime.read("asOf", written));
    }
}
