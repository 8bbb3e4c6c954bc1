package org.cartagena40.benchmarks.recovery;

import static org.cartagena40.benchmarks.running.Program.Part.COMMANDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.eventstore.RecordedCommand;

/** PostgreSQL is killed under the load of sixteen clients and started again at once. */
public final class RecoverySection implements Section {

    private static final int CLIENTS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Queue<RecordedCommand> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private volatile boolean ended;
    private volatile long lastAnswer;

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public List<Row> run(Bench bench) {
        try (Database database = bench.database("recovery");
                Program program = Program.start(database, Clock.systemUTC(), COMMANDS)) {
            Members.record(program);
            List<Thread> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> new Thread(() -> act(program), "client " + i))
                    .toList();
            clients.forEach(Thread::start);
            LockSupport.parkNanos(bench.options().round().multipliedBy(2).toNanos());
            long killed = System.nanoTime();
            List<String> command = bench.server().kill();
            long started = System.nanoTime();
            bench.server().startAgain(command);
            double ready = awaitConnection(database, started);
            long answered = awaitAnswerAfter(started);
            LockSupport.parkNanos(bench.options().round().toNanos());
            ended = true;
            clients.forEach(RecoverySection::join);
            return List.of(row(program, killed, started, answered).with("PostgreSQL ready s", ready));
        }
    }

    private Row row(Program program, long killed, long started, long answered) {
        long lost = acknowledged.stream()
                .filter(command -> program.log()
                        .findCommand(command.commandId())
                        .filter(command::equals)
                        .isEmpty())
                .count();
        double seconds = (answered - started) / 1e9;
        return Row.of(name(), "PostgreSQL killed under load")
                .with("killed to answer s", (answered - killed) / 1e9)
                .with("start to answer s", seconds)
                .with("acknowledged", (double) acknowledged.size())
                .with("refused", (double) refused.get())
                .with("lost", (double) lost)
                .held(Goal.atMost("acknowledged and lost", (double) lost, "commands", 0));
    }

    /** Only opens: a client whose act failed does not know what its procedure holds. */
    private void act(Program program) {
        Program.Sender sender = program.sender();
        while (!ended) {
            try {
                acknowledged.add(sender.send(new Acts(program.clock()).next()));
                lastAnswer = System.nanoTime();
            } catch (RuntimeException e) {
                refused.incrementAndGet();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private long awaitAnswerAfter(long moment) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (lastAnswer < moment && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return System.nanoTime();
    }

    /** Seconds until PostgreSQL has repaired itself and lets somebody in. */
    private static double awaitConnection(Database database, long begun) {
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            try (Connection there = database.connect()) {
                if (there.isValid(1)) {
                    break;
                }
            } catch (SQLException | IllegalStateException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
