package org.cartagena40.command.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cartagena40.events.silence.Interruption;

/**
 * When this record accepted acts, from the heartbeats of every run of every node. What no run covers is an interruption;
 * a gap no longer than a few missed beats is none, because a beat is not sent at every instant.
 */
record ServiceRuns(List<Run> runs) {

    /** The longest silence between two beats that still counts as service. */
    static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** Service from a beginning to its last heartbeat. */
    record Run(Instant began, Instant beat) {}

    /** The interruptions within [from, until). */
    List<Interruption> interruptions(Instant from, Instant until) {
        List<Interruption> found = new ArrayList<>();
        Instant covered = from;
        for (Run run : inOrder()) {
            if (run.beat().isBefore(covered) || !run.began().isBefore(until)) {
                continue;
            }
            add(found, covered, run.began());
            covered = run.beat();
        }
        add(found, covered, until);
        return found;
    }

    private List<Run> inOrder() {
        return runs.stream().sorted(Comparator.comparing(Run::began)).toList();
    }

    private static void add(List<Interruption> found, Instant from, Instant until) {
        if (Duration.between(from, until).compareTo(TOLERANCE) > 0) {
            found.add(new Interruption(from, until));
        }
    }
}
