package org.cartagena40.benchmarks.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.Projections;
import org.cartagena40.query.feed.FeedHub;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.feed.FeedSettings;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** How many events a second the feed tells readers who come from behind, and how many a raw scan reads. */
public final class FeedSection implements Section {

    private static final int TO_ONE = 100_000;
    private static final int TO_EACH = 5_000;
    private static final int MANY = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final FeedSettings NO_LIMIT = new FeedSettings(10_000, 10_000, 256 * 1024, PATIENCE, PATIENCE);

    @Override
    public String name() {
        return "feed";
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
        FeedQueries queries = new FeedQueries(new Reading(dataSource, new JdbcTransactionManager(dataSource)), log);
        AppliedPosition applied = new AppliedPosition(JdbcClient.create(dataSource));
        FeedHub hub =
                new FeedHub(queries, applied, NO_LIMIT, JsonMapper.builder().build(), Clock.systemUTC());
        hub.start();
        try {
            return rows(hub, log, applied.current());
        } finally {
            hub.stop();
        }
    }

    private List<Row> rows(FeedHub hub, EventLog log, long head) {
        long one = Math.min(TO_ONE, head + 1);
        long each = Math.min(TO_EACH, head + 1);
        told(hub, head, 1, each);
        double raw = scanned(log, head, one);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(name(), "raw scan").with("events/s", raw));
        rows.add(row("one reader", told(hub, head, 1, one), raw));
        rows.add(row(MANY + " readers", told(hub, head, MANY, each), raw));
        return rows;
    }

    private Row row(String name, double told, double raw) {
        return Row.of(name(), name).with("events/s", told).with("x raw scan", told / raw);
    }

    private static double scanned(EventLog log, long head, long events) {
        AtomicLong seen = new AtomicLong();
        long begun = System.nanoTime();
        log.readAll(head - events, head, event -> seen.incrementAndGet());
        return seen.get() / ((System.nanoTime() - begun) / 1e9);
    }

    /** Of all readers together. */
    private static double told(FeedHub hub, long head, int readers, long events) {
        CountDownLatch done = new CountDownLatch(readers);
        long begun = System.nanoTime();
        for (int i = 0; i < readers; i++) {
            hub.follow(Reader.anyone(), head - events, new Taking(events, done));
        }
        try {
            if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the feed does not come to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return readers * events / ((System.nanoTime() - begun) / 1e9);
    }
}
