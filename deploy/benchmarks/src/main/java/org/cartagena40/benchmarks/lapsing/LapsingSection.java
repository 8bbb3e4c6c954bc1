package org.cartagena40.benchmarks.lapsing;

import static org.cartagena40.benchmarks.running.Program.Part.COMMANDS;
import static org.cartagena40.benchmarks.running.Program.Part.POLICIES;
import static org.cartagena40.benchmarks.running.Program.Part.VIEWS;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.ClosedLoop;
import org.cartagena40.benchmarks.running.CpuTime;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Followers;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.benchmarks.running.MovableClock;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceLapsed;

/** Many procedures with one deadline; the clock is moved past it, and the real watch does the rest. */
public final class LapsingSection implements Section {

    private static final Instant OPENED = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant DEADLINE = OPENED.plus(Duration.ofHours(2));
    private static final int OPENING = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COUNT = "select count(*) from events.event where type = :type";

    @Override
    public String name() {
        return "lapsing";
    }

    @Override
    public List<Row> run(Bench bench) {
        int each = Math.max(1, bench.options().procedures() / OPENING);
        MovableClock clock = new MovableClock(OPENED);
        try (Database database = bench.database("lapsing");
                Program program = Program.start(database, clock, COMMANDS, POLICIES, VIEWS)) {
            Members.record(program);
            wasInService(database);
            long begun = System.nanoTime();
            ClosedLoop.run(openers(program), each);
            double opened = (System.nanoTime() - begun) / 1e9;
            double drained = new Followers(program, database).await();
            Row row = lapsed(bench, program, database, clock, each * OPENING);
            return List.of(row.with("opened s", opened).with("policies drained s", drained));
        }
    }

    private Row lapsed(Bench bench, Program program, Database database, MovableClock clock, int procedures) {
        CpuTime jvm = CpuTime.ofThisJvm();
        CpuTime postgres = bench.server().cpu();
        long begun = System.nanoTime();
        clock.set(DEADLINE.plus(ProceduralRules.SOFTWARE_DEFAULT.settling()).plusMillis(1));
        double outcomes = awaitCount(database, "silence.silence-lapsed", procedures, begun);
        double numbers = awaitCount(database, "decisions.decision-numbered", procedures, begun);
        double exact = effectiveAtTheDeadline(program);
        return Row.of(name(), procedures + " procedures at one instant")
                .with("outcomes s", outcomes)
                .with("numbers s", numbers)
                .with("outcomes/s", procedures / outcomes)
                .with("JVM us", CpuTime.ofThisJvm().microsEachSince(jvm, procedures))
                .with("PG us", bench.server().cpu().microsEachSince(postgres, procedures))
                .held(Goal.atMost("all outcomes and numbers on record after", Math.max(outcomes, numbers), "s", 10))
                .held(Goal.atLeast("effective exactly at the deadline, not under review", exact, "of all", procedures));
    }

    /** Outcomes and numbers, the fewer of the two. */
    private static double effectiveAtTheDeadline(Program program) {
        long outcomes = program.log().readType(SilenceLapsed.class).stream()
                .map(recorded -> (SilenceLapsed) recorded.event())
                .filter(lapsed -> !lapsed.underReview())
                .filter(lapsed -> lapsed.effective()
                        .certainFrom()
                        .filter(DEADLINE::equals)
                        .isPresent())
                .count();
        long numbers = program.log().readType(DecisionNumbered.class).stream()
                .map(recorded -> recorded.event().effective().certainFrom())
                .filter(at -> at.filter(DEADLINE::equals).isPresent())
                .count();
        return Math.min(outcomes, numbers);
    }

    private static List<Client> openers(Program program) {
        Program.Sender sender = program.sender();
        Client one =
                () -> sender.send(Acts.opening(new ProcedureId(Ids.fresh().toString()), DEADLINE, "benchmark", OPENED));
        return Stream.generate(() -> one).limit(OPENING).toList();
    }

    /** The clock jumps over the time in which the program would have noted that it was there. */
    private static void wasInService(Database database) {
        database.jdbc()
                .sql("insert into command.service_run (run, began_at, beat_at) values (:run, :from, :until)")
                .param("run", Ids.fresh())
                .param("from", Timestamp.from(OPENED.minus(Duration.ofDays(2))))
                .param("until", Timestamp.from(DEADLINE.plus(Duration.ofHours(1))))
                .update();
    }

    /** Seconds until so many events of a type are on record, or how long was waited in vain. */
    private static double awaitCount(Database database, String type, int wanted, long begun) {
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            long found = database.jdbc()
                    .sql(COUNT)
                    .param("type", type)
                    .query(Long.class)
                    .single();
            if (found >= wanted) {
                break;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
