package org.cartagena40.benchmarks.lag;

import static org.cartagena40.benchmarks.running.Program.Part.COMMANDS;
import static org.cartagena40.benchmarks.running.Program.Part.POLICIES;
import static org.cartagena40.benchmarks.running.Program.Part.VIEWS;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.query.views.AppliedPosition;

/** From the answer to a command until a reader finds it in the views. */
public final class LagSection implements Section {

    private static final int BEHIND = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public List<Row> run(Bench bench) {
        Row views = sameJvm(bench, "lag_views", "same JVM, views", COMMANDS, VIEWS);
        Row whole = sameJvm(bench, "lag_whole", "same JVM, views and policies", COMMANDS, VIEWS, POLICIES);
        return List.of(
                views.held(Goal.atMost("lag p99", views.get("p99 ms"), "ms", 30)),
                whole.held(Goal.atMost("lag p99", whole.get("p99 ms"), "ms", 30)),
                otherJvm(bench),
                behind(bench));
    }

    private Row sameJvm(Bench bench, String database, String name, Program.Part... parts) {
        try (Database there = bench.database(database);
                Program program = Program.start(there, Clock.systemUTC(), parts)) {
            Members.record(program);
            Sightings sightings = new Sightings();
            Watcher watcher = new Watcher(
                    program.bean(AppliedPosition.class), position -> sightings.add(position, Sightings.now()));
            try {
                return measured(bench, name, program, sightings);
            } finally {
                watcher.end();
            }
        }
    }

    private Row otherJvm(Bench bench) {
        try (Database there = bench.database("lag_other");
                Program program = Program.start(there, Clock.systemUTC(), COMMANDS)) {
            Members.record(program);
            try (OtherJvm other = new OtherJvm(there)) {
                other.awaitReady();
                Row row = measured(bench, "another JVM, views", program, other.sightings());
                return row.held(Goal.atMost("lag p99", row.get("p99 ms"), "ms", 60));
            }
        }
    }

    /** The first half warms up and does not count. */
    private Row measured(Bench bench, String name, Program program, Sightings sightings) {
        Duration whole = bench.options().lag();
        long countsFrom = Sightings.now() + whole.dividedBy(2).toNanos() / 1_000;
        List<OpenLoop.Answer> answers;
        try (OpenLoop load = new OpenLoop(program, bench.options().rate())) {
            LockSupport.parkNanos(whole.toNanos());
            load.end();
            awaitSeen(sightings, load.head());
            answers = load.answersAfter(countsFrom);
        }
        return row(name, answers, sightings.lagOf(answers), countsFrom);
    }

    private Row row(String name, List<OpenLoop.Answer> answers, Times lag, long countsFrom) {
        double seconds = (answers.get(answers.size() - 1).micros() - countsFrom) / 1e6;
        Times answered = new Times();
        answers.forEach(answer -> answered.add(answer.nanosAfterItsTime()));
        return Row.of(name(), name)
                .with("commands/s", answers.size() / seconds)
                .with("p50 ms", lag.millis(0.50))
                .with("p90 ms", lag.millis(0.90))
                .with("p99 ms", lag.millis(0.99))
                .with("max ms", lag.millis(1.0))
                .with("answer p50 ms", answered.millis(0.50))
                .with("answer p99 ms", answered.millis(0.99));
    }

    /** A reader that comes when the load has run for a while: until it is a tenth of a second behind and less. */
    private Row behind(Bench bench) {
        try (Database there = bench.database("lag_behind");
                Program program = Program.start(there, Clock.systemUTC(), COMMANDS)) {
            Members.record(program);
            makeViews(there);
            try (OpenLoop load = new OpenLoop(program, bench.options().rate())) {
                LockSupport.parkNanos(bench.options().lag().dividedBy(2).toNanos());
                long missed = load.head();
                long started = Sightings.now();
                try (OtherJvm late = new OtherJvm(there)) {
                    long ready = late.awaitReady();
                    double caughtUp = (awaitCaughtUp(load, late.sightings()) - ready) / 1e6;
                    return Row.of(name(), "another JVM joining behind")
                            .with("missed events", (double) missed)
                            .with("start s", (ready - started) / 1e6)
                            .with("caught up s", caughtUp)
                            .held(Goal.atMost("caught up after", caughtUp, "s", 5));
                }
            }
        }
    }

    /** Empty views and their token, so that the late reader follows the log and does not rebuild. */
    private static void makeViews(Database there) {
        Program.start(there, Clock.systemUTC(), VIEWS).close();
    }

    private static long awaitCaughtUp(OpenLoop load, Sightings sightings) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (sightings.last() < load.head() - BEHIND && System.nanoTime() < until) {
            LockSupport.parkNanos(2_000_000);
        }
        return Sightings.now();
    }

    private static void awaitSeen(Sightings sightings, long position) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (sightings.last() < position && System.nanoTime() < until) {
            LockSupport.parkNanos(5_000_000);
        }
    }
}
