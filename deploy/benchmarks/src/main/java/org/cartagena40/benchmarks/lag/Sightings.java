package org.cartagena40.benchmarks.lag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.benchmarks.running.Times;

/** When which position was first seen, and the waits that follow from it. Times are microseconds of the one clock. */
final class Sightings {

    private static final Clock CLOCK = Clock.systemUTC();

    /** From then on everything up to the position is visible. */
    record Seen(long position, long micros) {}

    private final List<Seen> all = new ArrayList<>();

    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, CLOCK.instant());
    }

    synchronized void add(long position, long micros) {
        if (all.isEmpty() || all.get(all.size() - 1).position < position) {
            all.add(new Seen(position, micros));
        }
    }

    synchronized List<Seen> all() {
        return List.copyOf(all);
    }

    synchronized long last() {
        return all.isEmpty() ? -1 : all.get(all.size() - 1).position;
    }

    /** How long after each answer its position was visible; an act that was visible before is told as zero. */
    Times lagOf(List<OpenLoop.Answer> answers) {
        List<Seen> seen = all();
        Times lag = new Times();
        int at = 0;
        for (OpenLoop.Answer answer : answers) {
            while (at < seen.size() && seen.get(at).position < answer.position()) {
                at++;
            }
            if (at == seen.size()) {
                throw new IllegalStateException("position " + answer.position() + " was never seen");
            }
            lag.add(Math.max(0, seen.get(at).micros - answer.micros()) * 1_000);
        }
        return lag;
    }
}
