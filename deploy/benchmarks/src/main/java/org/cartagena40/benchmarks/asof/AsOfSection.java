package org.cartagena40.benchmarks.asof;

import java.time.Duration;
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
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Rebuild;

/**
 * State, board and history now, and as of the middle of the past: by what is known today and by what was known then. The
 * three have their turns one after the other.
 */
public final class AsOfSection implements Section {

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
        new Rebuild(filled.database().dataSource(), log, Projections.all()).atStart();
        Questions questions = new Questions(filled);
        List<Row> rows = new ArrayList<>();
        questions.queries().forEach((what, query) -> rows.addAll(asked(bench, questions, what, query)));
        return rows;
    }

    private List<Row> asked(Bench bench, Questions questions, String what, Consumer<Question> query) {
        List<Asked> all = moments(questions);
        for (int i = 0; i < bench.options().questions() / 5; i++) {
            all.forEach(one -> query.accept(one.question()));
        }
        long until = System.nanoTime() + AT_MOST.toNanos();
        for (int i = 0; i < bench.options().questions() && System.nanoTime() < until; i++) {
            all.forEach(one -> {
                long begun = System.nanoTime();
                query.accept(one.question());
                one.times().add(System.nanoTime() - begun);
            });
        }
        return rows(what, all);
    }

    private static List<Asked> moments(Questions questions) {
        return List.of(
                new Asked("now", questions.now(), new Times()),
                new Asked("as of the middle", questions.ofTheMiddle(), new Times()),
                new Asked("as known then", questions.knownThen(), new Times()));
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
}
