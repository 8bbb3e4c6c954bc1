package org.cartagena40.eventstore.faults;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Something that goes wrong while programs write. When it returns, its cause is gone; recovering is theirs. */
@FunctionalInterface
interface Fault {

    Random RANDOM = new SecureRandom();

    void strike(FaultRun run) throws Exception;

    static Fault nothing(Duration length) {
        return run -> Thread.sleep(length.toMillis());
    }

    /** One node is killed and started again; a client repeats what was under way. */
    static Fault killedWriter() {
        return run -> restart(run.writers().get(RANDOM.nextInt(run.writers().size())));
    }

    static Fault killedReader() {
        return run -> restart(run.reader());
    }

    private static void restart(ChildProgram program) {
        program.kill();
        program.start();
    }

    /** One node stands still, as on a machine that sleeps. */
    static Fault sleepingWriter(Duration length) {
        return run -> {
            ChildProgram writer = run.writers().get(RANDOM.nextInt(run.writers().size()));
            standStill(List.of(writer.pid()), length);
        };
    }

    /** Whoever does it wakes them too, also if the test is gone by then. */
    private static void standStill(List<Long> pids, Duration length) throws IOException, InterruptedException {
        String all = pids.stream().map(String::valueOf).collect(Collectors.joining(" "));
        String script = "kill -STOP " + all + "; sleep " + length.toSeconds() + "; kill -CONT " + all;
        new ProcessBuilder("sh", "-c", script).start().waitFor();
    }

    static Fault killedServer() {
        return killedServer(Duration.ZERO);
    }

    static Fault killedServer(Duration away) {
        return run -> {
            run.server().kill();
            Thread.sleep(away.toMillis());
            run.server().restart();
        };
    }

    /** Every process of the server stands still; its clients hear nothing, not even that it is gone. */
    static Fault sleepingServer(Duration length) {
        return run -> standStill(run.server().pids(), length);
    }

    /** The sessions of all lanes end at random moments, most of them while they record or commit. */
    static Fault cutLanes(Duration length) {
        return run -> {
            long until = System.nanoTime() + length.toNanos();
            try (Connection connection = run.server().dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                while (System.nanoTime() < until) {
                    Thread.sleep(20 + RANDOM.nextInt(300));
                    statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'acta append lane'");
                }
            }
        };
    }

    /** A session takes the append lock and does nothing with it. */
    static Fault stalledLock(Duration length) {
        return run -> {
            try (Connection connection = run.server().dataSource().getConnection()) {
                stall(connection, length);
            }
        };
    }

    private static void stall(Connection connection, Duration length) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select events.lock_append()");
        }
        Thread.sleep(length.toMillis());
        connection.rollback();
    }

    static Fault fullDisk(SmallDisk disk, Duration length) {
        return run -> {
            disk.fill();
            Thread.sleep(length.toMillis());
            disk.makeRoom();
        };
    }
}
