package org.cartagena40.benchmarks.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.CpuTime;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.Projections;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.Rebuild;

/** All views from the full log, beside what the same PostgreSQL needs to read the events and to load the rows at all. */
public final class RebuildSection implements Section {

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Row> run(Bench bench) {
        FilledLog filled = bench.filledLog();
        if (filled.program().log().head() + 1 < bench.options().events()) {
            filled.fillTo(bench.options().events());
        }
        EventLog log = filled.program().log();
        List<Projection> projections = Projections.all();
        RawTables raw = new RawTables(filled.database());
        List<Row> rows = new ArrayList<>();
        rows.add(timed(bench, log, "raw scan of the log", raw::scan));
        rows.add(pass(bench, log, "read and parse, one thread", event -> {}));
        rows.add(pass(
                bench, log, "read, parse, project, one thread", event -> projections.forEach(one -> one.on(event))));
        Row whole = timed(
                bench,
                log,
                "rebuild of all views",
                () -> new Rebuild(filled.database().dataSource(), log, projections).atStart());
        rows.add(whole.held(Goal.atLeast("rebuild", whole.get("events/s"), "events/s", 100_000)));
        rows.add(timed(bench, log, "raw COPY of the same rows, no index", raw::copy)
                .with("rows an event", (double) raw.rows() / (log.head() + 1)));
        return rows;
    }

    private Row pass(Bench bench, EventLog log, String name, Consumer<RecordedEvent> reader) {
        return timed(bench, log, name, () -> log.readAll(EventLog.BEFORE_FIRST, log.head(), reader));
    }

    private Row timed(Bench bench, EventLog log, String name, Runnable work) {
        long events = log.head() + 1;
        CpuTime jvm = CpuTime.ofThisJvm();
        CpuTime postgres = bench.server().cpu();
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Row.of(name(), name)
                .with("events", (double) events)
                .with("seconds", seconds)
                .with("events/s", events / seconds)
                .with("JVM us", CpuTime.ofThisJvm().microsEachSince(jvm, events))
                .with("PG us", bench.server().cpu().microsEachSince(postgres, events));
    }
}
