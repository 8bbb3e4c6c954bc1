package org.cartagena40.benchmarks.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.CpuTime;
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.Projections;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** All views from the full log; then questions about now and about the middle of the past, by turns. */
public final class RebuildSection implements Section {

    private static final int WARM_UP = 30;
    private static final int QUESTIONS = 200;
    private static final Duration AT_MOST = Duration.ofSeconds(20);

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
        List<Row> rows = new ArrayList<>();
        rows.add(pass(bench, log, "read and parse alone", event -> {}));
        rows.add(pass(bench, log, "read, parse, project", event -> projections.forEach(one -> one.on(event))));
        Row whole = timed(
                bench,
                log,
                "rebuild of all views",
                () -> new Rebuild(filled.database().dataSource(), log, projections).atStart());
        rows.add(whole.held(Goal.atLeast("rebuild", whole.get("events/s"), "events/s", 100_000)));
        rows.addAll(questions(filled, log));
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

    private List<Row> questions(FilledLog filled, EventLog log) {
        var dataSource = filled.database().dataSource();
        Reading reading = new Reading(dataSource, new JdbcTransactionManager(dataSource));
        StateQueries state = new StateQueries(reading);
        SilenceQueries silence = new SilenceQueries(reading);
        List<Row> rows = new ArrayList<>(asked(filled, log, "state", state::state));
        rows.addAll(asked(filled, log, "silence board", question -> {
            var unused = silence.procedures(question, null, Paging.first());
        }));
        return rows;
    }

    private List<Row> asked(FilledLog filled, EventLog log, String what, Consumer<Question> query) {
        Instant now = filled.program().clock().instant();
        Question live = question(now, log.head());
        List<RecordedEvent> middle = log.readAfter(log.head() / 2, 1);
        Instant then = middle.get(0).recordedAt();
        Question asOf = question(then, log.positionAt(then));
        Times ofLive = new Times();
        Times ofPast = new Times();
        for (int i = 0; i < WARM_UP; i++) {
            time(query, live, new Times());
            time(query, asOf, new Times());
        }
        long until = System.nanoTime() + AT_MOST.toNanos();
        for (int i = 0; i < QUESTIONS && System.nanoTime() < until; i++) {
            time(query, live, ofLive);
            time(query, asOf, ofPast);
        }
        return rows(what, ofLive, ofPast);
    }

    private List<Row> rows(String what, Times ofLive, Times ofPast) {
        Row past = Row.of(name(), what + ", as of the middle").with(ofPast.percentiles());
        double ratio = ofPast.millis(0.5) / ofLive.millis(0.5);
        return List.of(
                Row.of(name(), what + ", now").with(ofLive.percentiles()),
                past.with("x now", ratio)
                        .held(Goal.atMost("as-of beside now", ratio, "x", 1.2))
                        .held(Goal.atMost("as-of p99", ofPast.millis(0.99), "ms", 20)));
    }

    private static void time(Consumer<Question> query, Question question, Times times) {
        long begun = System.nanoTime();
        query.accept(question);
        times.add(System.nanoTime() - begun);
    }

    private static Question question(Instant asOf, long knownAt) {
        return new Question(new Moment(asOf, knownAt), Reader.anyone());
    }
}
