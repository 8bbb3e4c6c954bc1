package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void there_are_33_States_each_with_names_codes_and_the_zone_of_its_capital() {
        assertThat(States.all()).hasSize(33);
        var belize = States.on(new MemberState("BZ"), LocalDate.parse("2026-11-22"));
        assertThat(belize.english()).isEqualTo("Belize");
        assertThat(belize.spanish()).isEqualTo("Belice");
        assertThat(belize.alpha3()).isEqualTo("BLZ");
        assertThat(belize.zone()).isEqualTo(ZoneId.of("America/Belize"));
    }

    @Test
    void the_first_line_of_a_State_speaks_for_the_time_before_it() {
        assertThat(States.on(new MemberState("CL"), LocalDate.parse("1984-11-22"))
                        .english())
                .isEqualTo("Chile");
    }

    @Test
    void a_State_outside_the_region_is_refused_by_name() {
        assertThatThrownBy(() -> new MemberState("ES"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ES'");
    }
}
