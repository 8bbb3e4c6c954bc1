package org.cartagena40.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a day stands on the line of the decade. */
class PlayViewTest {

    @Test
    void the_decade_begins_at_the_left_and_ends_at_the_right() {
        assertThat(PlayView.place(LocalDate.parse("2024-01-01"))).isEqualTo("0.20%");
        assertThat(PlayView.place(LocalDate.parse("2034-12-31"))).isEqualTo("99.80%");
        assertThat(PlayView.place(LocalDate.parse("2029-07-02"))).isEqualTo("50.00%");
    }

    @Test
    void what_was_before_the_decade_stands_at_its_beginning() {
        assertThat(PlayView.place(LocalDate.parse("1984-01-01")))
                .isEqualTo(PlayView.place(LocalDate.parse("2024-01-01")));
    }
}
