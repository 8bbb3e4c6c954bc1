package org.cartagena40.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page says now that it did not say at the shown moment. */
class LaterTest {

    @Test
    void a_part_that_says_the_same_is_not_marked_and_one_that_says_something_else_says_what() {
        Later later = Later.of(Map.of("BZ", "member", "CL", "member"), Map.of("BZ", "former member", "CL", "member"));
        assertThat(later.of("BZ")).isEqualTo("former member");
        assertThat(later.of("CL")).isNull();
        assertThat(later.count()).isOne();
    }

    @Test
    void what_was_not_there_then_is_marked_and_what_is_no_longer_told_is_not_made_up() {
        Later later = Later.of(Map.of("MSC-1", "held"), Map.of("MSC-2", "planned", "MSC-3", ""));
        assertThat(later.now()).containsExactly(Map.entry("MSC-2", "planned"));
    }

    @Test
    void a_page_of_the_present_marks_nothing() {
        assertThat(Visits.in("es").later(question -> Map.of("lead", "asked")).count())
                .isZero();
    }
}
