package org.cartagena40.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogEntryTest {

    private static final String EVENT = "0193a1b2-0000-7000-8000-000000000001";
    private static final Hash COMMITMENT = Hash.ofBase64("dujWl62R1AmkLjs6xJTc6lPlJa68Y8AXgimVht/YqIE=");

    @Test
    void the_entry_is_one_line_of_fixed_bytes() {
        assertThat(line("2026-11-22T00:00:00.123456Z"))
                .isEqualTo("{\"v\":1,\"event\":\"0193a1b2-0000-7000-8000-000000000001\","
                        + "\"recordedAt\":\"2026-11-22T00:00:00.123456Z\","
                        + "\"commitment\":\"dujWl62R1AmkLjs6xJTc6lPlJa68Y8AXgimVht/YqIE=\"}");
    }

    @Test
    void the_leaf_is_the_one_another_program_computed_from_these_bytes() {
        assertThat(entry("2026-11-22T00:00:00.123456Z").leafHash())
                .hasToString("0e52c108fcd7d135ab9179d33456ced6d81b4adb50cf0a699f8de9d1002541ec");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:00:00Z,        2026-11-22T00:00:00.000000Z",
        "2026-11-22T00:00:00.5Z,      2026-11-22T00:00:00.500000Z",
        "2026-11-22T00:00:00.123Z,    2026-11-22T00:00:00.123000Z",
        "2026-11-22T00:00:00.000001Z, 2026-11-22T00:00:00.000001Z",
        "2026-11-22T23:59:59.999999Z, 2026-11-22T23:59:59.999999Z",
        "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
        "0001-01-01T00:00:00Z,        0001-01-01T00:00:00.000000Z",
        "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999Z"
    })
    void the_moment_always_has_six_fractional_digits(String moment, String written) {
        assertThat(line(moment)).contains("\"recordedAt\":\"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T00:00:00.123456001Z", "2026-11-22T00:00:00.000000999Z"})
    void an_instant_finer_than_a_microsecond_is_refused_and_not_rounded(String moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(moment))
                .withMessage("the log records whole microseconds, not " + moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00Z"})
    void a_year_without_four_digits_is_refused(String moment) {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0193A1B2-0000-7000-8000-000000000001",
                "0193a1b2000070008000000000000001",
                "0193a1b2-0000-7000-8000-000000000001\n",
                "0193a1b2-0000-7000-8000-00000000000\""
            })
    void an_event_id_with_any_other_text_is_refused(String eventId) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LogEntry(eventId, Instant.EPOCH, COMMITMENT));
    }

    private static LogEntry entry(String recordedAt) {
        return new LogEntry(EVENT, Instant.parse(recordedAt), COMMITMENT);
    }

    private static String line(String recordedAt) {
        return new String(entry(recordedAt).toBytes(), StandardCharsets.UTF_8);
    }
}
