package org.cartagena40.benchmarks.asof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Times;
import org.cartagena40.query.Projections;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;

/** What a hundredth of the past, a tenth of it and all of it take: bytes of each event, and answers about now. */
public final class GrowthSection implements Section {

    private static final String BYTES_OF = """
            select sum(pg_total_relation_size(c.oid)) from pg_class c
            where c.relkind = 'r' and c.relnamespace = '%s'::regnamespace""";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Row> run(Bench bench) {
        int all = bench.options().events();
        List<Row> rows = new ArrayList<>();
        try (FilledLog filled = new FilledLog(bench.database("growth"), all)) {
            for (int events : List.of(all / 100, all / 10, all)) {
                filled.fillTo(events);
                rebuiltAnew(filled);
                rows.add(grown(filled, bench.options().questions()));
            }
            rows.add(swapped(filled));
        }
        return rows;
    }

    private static void rebuiltAnew(FilledLog filled) {
        execute(filled, "drop schema if exists views cascade");
        rebuild(filled).atStart();
        execute(filled, "analyze");
    }

    private Row grown(FilledLog filled, int often) {
        long events = filled.program().log().head() + 1;
        Row row = Row.of(name(), String.format(Locale.ROOT, "%,d events", events))
                .with("log bytes an event", bytes(filled, "events") / events)
                .with("views bytes an event", bytes(filled, "views") / events);
        Questions questions = new Questions(filled);
        for (var query : questions.queries().entrySet()) {
            Times times = timed(query.getValue(), questions.now(), often);
            row = row.with(query.getKey() + " p50 ms", times.millis(0.5))
                    .with(query.getKey() + " p99 ms", times.millis(0.99));
        }
        return row;
    }

    private static Times timed(Consumer<Question> query, Question now, int often) {
        Times times = new Times();
        for (int i = -often / 5; i < often; i++) {
            long begun = System.nanoTime();
            query.accept(now);
            if (i >= 0) {
                times.add(System.nanoTime() - begun);
            }
        }
        return times;
    }

    /** All views rebuilt beside those that are read, compared row by row and put in their place. */
    private Row swapped(FilledLog filled) {
        long begun = System.nanoTime();
        rebuild(filled).carryOut(RebuildOrder.swapAll(), new RebuildProgress());
        return Row.of(name(), "rebuilt, compared and swapped").with("seconds", (System.nanoTime() - begun) / 1e9);
    }

    private static Rebuild rebuild(FilledLog filled) {
        return new Rebuild(filled.database().dataSource(), filled.program().log(), Projections.all());
    }

    private static double bytes(FilledLog filled, String schema) {
        try (Connection connection = filled.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BYTES_OF.formatted(schema))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(FilledLog filled, String sql) {
        try (Connection connection = filled.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
