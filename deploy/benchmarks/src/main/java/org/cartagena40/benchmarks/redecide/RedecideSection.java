package org.cartagena40.benchmarks.redecide;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.redecide.Redeciding;
import org.cartagena40.command.redecide.RedecisionReport;
import org.cartagena40.eventstore.EventLog;

/** Every act of the full log put to the deciders again, beside what reading the same log takes. */
public final class RedecideSection implements Section {

    private static final double MEBIBYTE = 1 << 20;
    private static final int LOOK_EVERY = 10_000;

    @Override
    public String name() {
        return "redecide";
    }

    @Override
    public List<Row> run(Bench bench) {
        FilledLog filled = bench.filledLog();
        if (filled.program().log().head() + 1 < bench.options().events()) {
            filled.fillTo(bench.options().events());
        }
        EventLog log = filled.program().log();
        long events = log.head() + 1;
        long begun = System.nanoTime();
        log.readAll(EventLog.BEFORE_FIRST, log.head(), event -> {});
        Row reading = row("read and parse, one thread", events, begun);
        long again = System.nanoTime();
        AtomicLong heap = new AtomicLong();
        RedecisionReport report = new Redeciding(log, new Authority(ActTable.all()))
                .carryOut(log.head(), position -> look(position, heap));
        Row whole = row("decide every act again, one thread", events, again)
                .with("acts", (double) report.acts())
                .with("not what the rules give", (double) report.found())
                .with("heap MiB", heap.get() / MEBIBYTE);
        return List.of(reading, whole);
    }

    private static void look(long position, AtomicLong heap) {
        if (position % LOOK_EVERY == 0) {
            heap.accumulateAndGet(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
        }
    }

    private Row row(String what, long events, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Row.of(name(), what)
                .with("events", (double) events)
                .with("seconds", seconds)
                .with("events/s", events / seconds);
    }
}
