package org.cartagena40.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every kind of fault once, one after the other, in a minute. {@link LongFaultsTest} gives each its own. */
class FaultsTest {

    /** A lane answers a batch within ten seconds, and a command may arrive when the batch before it just began. */
    static final long LONGEST_WAIT_MILLIS = 20_000;

    @Test
    void nothing_acknowledged_is_lost_doubled_or_out_of_place_whatever_happens() {
        try (FaultRun run = FaultRun.start(4, 4, 4)) {
            SmallDisk disk = run.onSmallDisk();
            run.strike("nothing", Fault.nothing(Duration.ofSeconds(2)));
            run.strike("lanes cut", Fault.cutLanes(Duration.ofSeconds(3)));
            run.strike("writer killed", Fault.killedWriter());
            run.strike("writer asleep", Fault.sleepingWriter(Duration.ofSeconds(3)));
            run.strike("reader killed", Fault.killedReader());
            run.strike("lock held", Fault.stalledLock(Duration.ofSeconds(6)));
            run.strike("disk full", Fault.fullDisk(disk, Duration.ofSeconds(2)));
            run.strike("server killed", Fault.killedServer());
            FaultReport report = run.finish();

            assertThat(report.violations()).as(report.text()).isEmpty();
            assertThat(report.failures("lock timeout")).isPositive();
            assertThat(report.failures("No space left on device")).isPositive();
            assertThat(report.longestWait()).isLessThan(LONGEST_WAIT_MILLIS);
        }
    }
}
