package org.cartagena40.benchmarks.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What other programs took of the machine while something was measured: figures from a busy machine say little. */
public final class Neighbours {

    /** In {@code /proc/stat}: user, nice, system, idle, waiting, interrupts, soft interrupts; the rest is of guests. */
    private static final int COUNTED = 7;

    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int OWN = 11;

    private final PostgresServer server;
    private final long postmaster;
    private final long[] before;

    public Neighbours(PostgresServer server) {
        this.server = server;
        this.postmaster = server.postmaster();
        this.before = now();
    }

    /** The share of all cores since then, 0 to 1; not a number when PostgreSQL was started anew meanwhile. */
    public double share() {
        if (server.postmaster() != postmaster) {
            return Double.NaN;
        }
        long[] after = now();
        double busy = after[0] - before[0];
        double ours = after[1] - before[1];
        double all = after[2] - before[2];
        return Math.max(0, busy - ours) / Math.max(1, all);
    }

    /** Busy, ours and all time of all cores so far, in hundredths of a second. */
    private long[] now() {
        long[] machine = Arrays.stream(
                        line("/proc/stat").substring("cpu".length()).strip().split(" "))
                .limit(COUNTED)
                .mapToLong(Long::parseLong)
                .toArray();
        long all = Arrays.stream(machine).sum();
        String self = line("/proc/self/stat");
        String[] own = self.substring(self.lastIndexOf(')') + 2).split(" ");
        long ours = Arrays.stream(own, OWN, OWN + 4).mapToLong(Long::parseLong).sum()
                + server.cpu().nanos() / CpuTime.NANOS_PER_TICK;
        return new long[] {all - machine[IDLE] - machine[WAITING], ours, all};
    }

    private static String line(String file) {
        try {
            return Files.readAllLines(Path.of(file)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
