package org.cartagena40.command.watch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cartagena40.command.gateway.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes that this program accepts acts, from when on and until now. It starts to beat only once requests can come in, and
 * a beat that cannot be written is a beat missed: without its database the record accepts nothing (rule 15).
 */
public final class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private static final String BEAT = """
            insert into command.service_run (run, began_at, beat_at) values (:run, :now, :now)
            on conflict (run) do update set beat_at = greatest(service_run.beat_at, excluded.beat_at)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private UUID run = Ids.fresh();
    private Instant last = Instant.MIN;
    private volatile @Nullable ScheduledExecutorService timer;

    public Heartbeat(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One beat. After a silence longer than the tolerance a new run begins: the time in between was no service. */
    public synchronized void beat() {
        Instant now = clock.instant();
        if (last.isBefore(now.minus(ServiceRuns.TOLERANCE))) {
            run = Ids.fresh();
        }
        jdbc.sql(BEAT).param("run", run).param("now", Timestamp.from(now)).update();
        last = now;
    }

    /** The runs that reach into [from, until). */
    ServiceRuns runs(Instant from, Instant until) {
        return new ServiceRuns(jdbc.sql(
                        "select began_at, beat_at from command.service_run where beat_at >= :from and began_at < :until")
                .param("from", Timestamp.from(from.minus(ServiceRuns.TOLERANCE)))
                .param("until", Timestamp.from(until))
                .query((row, number) -> new ServiceRuns.Run(
                        row.getTimestamp("began_at").toInstant(),
                        row.getTimestamp("beat_at").toInstant()))
                .list());
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "acta-heartbeat"));
        var unused = started.scheduleWithFixedDelay(this::tryToBeat, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = timer;
        if (started != null) {
            started.shutdownNow();
        }
        timer = null;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** After the web server. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void tryToBeat() {
        try {
            beat();
        } catch (RuntimeException e) {
            LOG.warn("a heartbeat could not be written", e);
        }
    }
}
