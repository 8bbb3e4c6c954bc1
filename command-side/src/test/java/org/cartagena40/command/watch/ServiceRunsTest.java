package org.cartagena40.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.watch.ServiceRuns.Run;
import org.cartagena40.events.silence.Interruption;
import org.junit.jupiter.api.Test;

class ServiceRunsTest {

    private static final Instant FROM = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant UNTIL = FROM.plusSeconds(3600);

    @Test
    void service_up_to_the_deadline_is_no_interruption() {
        assertThat(found(run(-100, 3600))).isEmpty();
    }

    @Test
    void a_gap_of_ten_seconds_is_none_and_a_longer_one_is_told_exactly() {
        assertThat(found(run(0, 1000), run(1010, 3600))).isEmpty();
        assertThat(found(run(0, 1000), run(1011, 3600))).containsExactly(gap(1000, 1011));
    }

    @Test
    void no_service_at_all_is_one_interruption_of_the_whole_time() {
        assertThat(found()).containsExactly(gap(0, 3600));
    }

    @Test
    void service_before_and_after_only_leaves_the_whole_time_out() {
        assertThat(found(run(-100, -50), run(3600, 4000))).containsExactly(gap(0, 3600));
    }

    @Test
    void two_nodes_cover_for_each_other() {
        assertThat(found(run(0, 2000), run(500, 1500), run(1990, 3600))).isEmpty();
        assertThat(found(run(1900, 3600), run(0, 1000))).containsExactly(gap(1000, 1900));
    }

    @Test
    void a_stop_just_before_the_deadline_is_told_up_to_the_deadline() {
        assertThat(found(run(0, 3589))).containsExactly(gap(3589, 3600));
    }

    private static List<Interruption> found(Run... runs) {
        return new ServiceRuns(List.of(runs)).interruptions(FROM, UNTIL);
    }

    private static Run run(long began, long beat) {
        return new Run(FROM.plusSeconds(began), FROM.plusSeconds(beat));
    }

    private static Interruption gap(long from, long until) {
        return new Interruption(FROM.plusSeconds(from), FROM.plusSeconds(until));
    }
}
