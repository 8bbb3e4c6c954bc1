package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /** F30: an invented change; the id stays, the name is the one of the day. */
    @Test
    void a_State_that_changes_its_name_is_told_by_the_one_it_bore() {
        LocalDate changed = LocalDate.parse("2031-05-01");
        States.Entry before = States.on(new MemberState("BZ"), LocalDate.parse("2026-01-01"));
        States.Entry after = new States.Entry(
                "BZ",
                changed,
                before.alpha3(),
                before.numeric(),
                "Republic of Belize",
                "República de Belice",
                before.zone());
        List<States.Entry> lines = List.of(before, after);
        assertThat(States.on(lines, changed.minusDays(1))).isEqualTo(before);
        assertThat(States.on(lines, changed)).isEqualTo(after);
        assertThat(States.on(lines, LocalDate.MIN)).isEqualTo(before);
    }
}
