package org.cartagena40.identity;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** What is tidied up every hour, on one node at a time: entries whose time is over, tokens that are, keys to be changed. */
public final class Upkeep implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Scheduler scheduler;
    private volatile boolean running;

    /** One thing to be done every hour. */
    public record Chore(String name, Runnable work) {}

    public Upkeep(IdentityDatabase database, List<Chore> chores) {
        List<RecurringTask<Void>> tasks = chores.stream()
                .map(chore -> Tasks.recurring(chore.name(), FixedDelay.of(EVERY))
                        .execute((instance, context) -> chore.work().run()))
                .toList();
        this.scheduler = Scheduler.create(database.pool())
                .startTasks(tasks)
                .tableName("identity.scheduled_tasks")
                .threads(1)
                .pollingInterval(LOOK)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Override
    public void start() {
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

    @Override
    public int getPhase() {
        return 10;
    }
}
