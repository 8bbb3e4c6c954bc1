package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A live row and a rebuilt one take different ways to PostgreSQL and have to arrive as the same. */
class ColumnTextTest {

    @Test
    void times_are_cut_to_microseconds_and_never_rounded_up() {
        String almost = "2026-11-22T14:32:37.626514999";

        assertThat(ColumnText.of(LocalDateTime.parse(almost))).isEqualTo("2026-11-22T14:32:37.626514");
        assertThat(ColumnText.of(Instant.parse(almost + "Z"))).isEqualTo("2026-11-22T14:32:37.626514Z");
    }
}
