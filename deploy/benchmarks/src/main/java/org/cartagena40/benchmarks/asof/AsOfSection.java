package org.cartagena40.benchmarks.asof;

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
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.Projections;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * State, board and history now, and as of the middle of the past: by what is known today and by what was known then. The
 * three have their turns one after the other.
 */
public final class AsOfSection implements Section {

    private static final int WARM_UP = 30;
    private static final int QUESTIONS = 200;
    /** Procedures are told when they end: so many events before the last, as many are open as ever. */
    private static final int STILL_OPEN = 12 * 20;

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    /** A moment that is asked about, with the times that the answers took. */
    private record Asked(String when, Question question, Times times) {}

    @Override
    public String name() {
        return "asof";
    }

    @Override
    public List<Row> run(Bench bench) {
        FilledLog filled = bench.filledLog();
        EventLog log = filled.program().log();
        if (log.head() + 1 < bench.options().events()) {
            filled.fillTo(bench.options().events());
        }
        var dataSource = filled.database().dataSource();
        new Rebuild(dataSource, log, Projections.all()).atStart();
        Reading reading = new Reading(dataSource, new JdbcTransactionManager(dataSource));
        StateQueries state = new StateQueries(reading);
        SilenceQueries silence = new SilenceQueries(reading);
        HistoryQueries history = new HistoryQueries(reading, log);
        List<Row> rows = new ArrayList<>(asked(filled, "state", state::state));
        rows.addAll(asked(filled, "silence board", question -> silence.procedures(question, null, Paging.first())));
        rows.addAll(asked(
                filled,
                "history, a page",
                question -> history.history(question, HistoryFilter.none(), Paging.first())));
        return rows;
    }

    private List<Row> asked(FilledLog filled, String what, Consumer<Question> query) {
        List<Asked> all = moments(filled);
        for (int i = 0; i < WARM_UP; i++) {
            all.forEach(one -> query.accept(one.question()));
        }
        long until = System.nanoTime() + AT_MOST.toNanos();
        for (int i = 0; i < QUESTIONS && System.nanoTime() < until; i++) {
            all.forEach(one -> {
                long begun = System.nanoTime();
                query.accept(one.question());
                one.times().add(System.nanoTime() - begun);
            });
        }
        return rows(what, all);
    }

    private static List<Asked> moments(FilledLog filled) {
        EventLog log = filled.program().log();
        Instant now = recordedAt(log, log.head() - STILL_OPEN);
        Instant then = recordedAt(log, log.head() / 2);
        return List.of(
                new Asked("now", question(now, log.head()), new Times()),
                new Asked("as of the middle", question(then, log.head()), new Times()),
                new Asked("as known then", question(then, log.positionAt(then)), new Times()));
    }

    private static Instant recordedAt(EventLog log, long position) {
        return log.readAfter(position - 1, 1).get(0).recordedAt();
    }

    private List<Row> rows(String what, List<Asked> all) {
        double now = all.get(0).times().millis(0.5);
        List<Row> rows = new ArrayList<>();
        for (Asked one : all) {
            double ratio = one.times().millis(0.5) / now;
            Row row = Row.of(name(), what + ", " + one.when())
                    .with(one.times().percentiles())
                    .with("x now", ratio)
                    .held(Goal.atMost("p99", one.times().millis(0.99), "ms", 20));
            rows.add(rows.isEmpty() ? row : row.held(Goal.atMost("beside now", ratio, "x", 1.2)));
        }
        return rows;
    }

    private static Question question(Instant asOf, long knownAt) {
        return new Question(new Moment(asOf, knownAt), Reader.anyone());
    }
}
