package org.cartagena40.benchmarks.running;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU time spent so far. That of PostgreSQL is the sum over its first process, all its living children, and those it has
 * buried, as Linux counts them in hundredths of a second.
 */
public record CpuTime(long nanos) {

    static final long NANOS_PER_TICK = 10_000_000;
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_BURIED = 13;

    /** Of this JVM, compiler and collector included. */
    public static CpuTime ofThisJvm() {
        return new CpuTime(((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }

    static CpuTime ofPostgres(long postmaster) {
        String[] first = fields(Path.of("/proc", Long.toString(postmaster)));
        long ticks = two(first, OWN) + two(first, OF_BURIED);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            ticks += processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .map(CpuTime::fields)
                    .filter(fields -> fields.length > OF_BURIED && fields[PARENT].equals(Long.toString(postmaster)))
                    .mapToLong(fields -> two(fields, OWN))
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException("CPU time is read from /proc, which only Linux has", e);
        }
        return new CpuTime(ticks * NANOS_PER_TICK);
    }

    /** Microseconds for each of so many, since an earlier reading. */
    public double microsEachSince(CpuTime before, long of) {
        return of == 0 ? 0 : (nanos - before.nanos) / 1e3 / of;
    }

    /** User and system time. */
    private static long two(String[] fields, int at) {
        return Long.parseLong(fields[at]) + Long.parseLong(fields[at + 1]);
    }

    /** What follows the name, which may hold blanks; empty when the process is gone. */
    private static String[] fields(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
