package org.cartagena40.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Fifty writers on three nodes, and a minute or two for each kind of fault. Runs with {@code -Plong}. */
@Tag("long")
class LongFaultsTest {

    private final TestReporter figures;

    LongFaultsTest(TestReporter figures) {
        this.figures = figures;
    }

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void nothing_happens() {
        run("nothing", run -> run.strike("nothing", Fault.nothing(MINUTE)));
    }

    @Test
    void a_writing_node_is_killed_again_and_again() {
        run("writer killed", run -> run.repeat("writer killed", MINUTE, Duration.ofSeconds(5), Fault.killedWriter()));
    }

    @Test
    void a_writing_node_sleeps_again_and_again() {
        run(
                "writer asleep",
                run -> run.repeat(
                        "writer asleep", MINUTE, Duration.ofSeconds(1), Fault.sleepingWriter(Duration.ofSeconds(5))));
    }

    @Test
    void the_reading_node_is_killed_again_and_again() {
        run("reader killed", run -> run.repeat("reader killed", MINUTE, Duration.ofSeconds(12), Fault.killedReader()));
    }

    @Test
    void the_server_is_killed_every_ten_seconds() {
        run("server killed", run -> run.repeat("server killed", MINUTE, Duration.ofSeconds(10), Fault.killedServer()));
    }

    @Test
    void the_server_is_away_for_a_minute() {
        run("server away", run -> run.strike("server away", Fault.killedServer(MINUTE)));
    }

    @Test
    void the_server_sleeps_longer_than_anybody_waits() {
        run(
                "server asleep",
                run -> run.repeat(
                        "server asleep", MINUTE, Duration.ofSeconds(8), Fault.sleepingServer(Duration.ofSeconds(12))));
    }

    @Test
    void the_sessions_of_the_lanes_are_cut_at_random_moments() {
        run("lanes cut", run -> run.strike("lanes cut", Fault.cutLanes(MINUTE)));
    }

    @Test
    void a_session_holds_the_append_lock_for_two_minutes() {
        FaultReport report = run("lock held", run -> run.strike("lock held", Fault.stalledLock(Duration.ofMinutes(2))));

        assertThat(report.failures("lock timeout")).isPositive();
    }

    @Test
    void the_disk_is_full_again_and_again() {
        FaultReport report = run("disk full", run -> {
            SmallDisk disk = run.onSmallDisk();
            figures.publishEntry("disk", disk.getClass().getSimpleName());
            run.repeat("disk full", MINUTE, Duration.ofSeconds(5), Fault.fullDisk(disk, Duration.ofSeconds(5)));
        });

        assertThat(report.failures("No space left on device")).isPositive();
    }

    private FaultReport run(String title, Consumer<FaultRun> faults) {
        try (FaultRun run = FaultRun.start(17, 17, 16)) {
            run.strike("start", Fault.nothing(Duration.ofSeconds(3)));
            faults.accept(run);
            FaultReport report = run.finish();

            figures.publishEntry(title, report.text());
            assertThat(report.violations()).isEmpty();
            assertThat(report.longestWait()).isLessThan(FaultsTest.LONGEST_WAIT_MILLIS);
            return report;
        }
    }
}
