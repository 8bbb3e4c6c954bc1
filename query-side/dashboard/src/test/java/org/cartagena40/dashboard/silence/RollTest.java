package org.cartagena40.dashboard.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.silence.SilenceProcedure.Objection;
import org.junit.jupiter.api.Test;

/** The mark of a State in the roll. */
class RollTest {

    @Test
    void only_an_objection_that_stands_fills_the_mark() {
        assertThat(Roll.mark(act("RAISED"), true)).isEqualTo("obj");
        assertThat(Roll.mark(act("LATE"), true)).isEqualTo("late");
        assertThat(Roll.mark(act("WITHDRAWN"), true)).isEqualTo("late");
    }

    @Test
    void silence_has_no_mark_and_who_may_not_object_is_dotted() {
        assertThat(Roll.mark(null, true)).isEmpty();
        assertThat(Roll.mark(null, false)).isEqualTo("out");
    }

    private static Objection act(String step) {
        return new Objection(7, step, "BZ", null, List.of(), null, Instant.EPOCH, step.equals("RAISED"));
    }
}
