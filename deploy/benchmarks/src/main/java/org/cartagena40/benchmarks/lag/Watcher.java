package org.cartagena40.benchmarks.lag;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.cartagena40.query.views.AppliedPosition;

/** Somebody who waits for each next position of the views and is woken when it is there: nobody polls. */
final class Watcher {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AppliedPosition applied;
    private final LongConsumer seen;
    private final Thread thread = new Thread(this::watch, "watcher");
    private volatile boolean ended;

    Watcher(AppliedPosition applied, LongConsumer seen) {
        this.applied = applied;
        this.seen = seen;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        long position = -1;
        while (!ended) {
            if (applied.await(position + 1, PATIENCE)) {
                position = applied.current();
                seen.accept(position);
            }
        }
    }

    void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
