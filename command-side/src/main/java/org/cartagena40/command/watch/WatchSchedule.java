package org.cartagena40.command.watch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.cartagena40.eventstore.EventLog;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes the watch every half second, on one node at a time; the schedule lies in the database and survives its nodes. A
 * node that dies while it watches is given up after some seconds, and another goes on. Before it starts, the list of what
 * falls due is made anew from the log.
 */
public final class WatchSchedule implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
    private static final int SIGNS_MISSED = 6;

    private final Scheduler scheduler;
    private final DueTable table;
    private final EventLog log;
    private volatile boolean running;

    WatchSchedule(DataSource dataSource, DeadlineWatch watch, DueTable table, EventLog log) {
        RecurringTask<Void> look =
                Tasks.recurring("deadline-watch", FixedDelay.of(EVERY)).execute((instance, context) -> watch.look());
        this.scheduler = Scheduler.create(dataSource)
                .startTasks(look)
                .tableName("command.scheduled_tasks")
                .threads(1)
                .pollingInterval(EVERY)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        this.table = table;
        this.log = log;
    }

    @Override
    public void start() {
        table.reconcile(log);
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After Axon, before the web server. */
    @Override
    public int getPhase() {
        return 10;
    }
}
