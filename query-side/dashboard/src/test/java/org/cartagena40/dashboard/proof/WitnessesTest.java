package org.cartagena40.dashboard.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.query.log.LogState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bar of the witnesses. */
class WitnessesTest {

    @Test
    void who_has_cosigned_comes_first_and_the_line_stands_after_as_many_as_are_enough() {
        Witnesses seen = Witnesses.of(log(33, 27, 22, 70));
        assertThat(seen.ticks()).hasSize(33);
        assertThat(seen.ticks().stream().filter(tick -> tick.css().equals("on")))
                .hasSize(27);
        assertThat(seen.ticks().get(26).css()).isEqualTo("on");
        assertThat(seen.ticks().get(27).css()).isEqualTo("off");
        assertThat(seen.line()).isEqualTo("66.21%");
        assertThat(seen.quorum()).isTrue();
    }

    @Test
    void a_checkpoint_without_its_quorum_says_so() {
        assertThat(Witnesses.of(log(33, 14, 22, 60)).quorum()).isFalse();
    }

    @Test
    void where_nobody_is_asked_there_is_no_bar_and_no_line() {
        Witnesses none = Witnesses.of(log(0, 0, null, 70));
        assertThat(none.asked()).isFalse();
        assertThat(none.line()).isNull();
        assertThat(none.ticks()).isEmpty();
    }

    private static LogState log(int witnesses, int cosigned, @Nullable Integer enough, long provable) {
        List<LogState.Witness> named = IntStream.range(0, witnesses)
                .mapToObj(n -> new LogState.Witness("w" + n, n < cosigned ? Instant.EPOCH : null))
                .toList();
        return new LogState("acta.example/log", 70, provable, "root", named, enough);
    }
}
