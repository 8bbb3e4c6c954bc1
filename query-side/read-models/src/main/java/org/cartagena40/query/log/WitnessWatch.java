package org.cartagena40.query.log;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the newest checkpoint cosigned as soon as it is there, and once in a heartbeat again, so that everybody sees that
 * it still stands.
 */
final class WitnessWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessWatch.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    /** One that lacks its quorum is asked about again, not at every look. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final PublishedLog log;
    private final WitnessRound round;
    private final Duration heartbeat;
    private volatile @Nullable Thread thread;
    private long askedSize = -1;
    private long askedAt;

    WitnessWatch(PublishedLog log, WitnessRound round, Duration heartbeat) {
        this.log = log;
        this.round = round;
        this.heartbeat = heartbeat;
    }

    @Override
    public void start() {
        if (log.policy().witnesses().stream().allMatch(witness -> witness.url().isEmpty())) {
            return;
        }
        Thread started = new Thread(this::run, "acta-log-witnesses");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopping = thread;
        thread = null;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                log.newest().filter(this::isDue).ifPresent(this::ask);
            } catch (RuntimeException e) {
                LOG.warn("the witnesses cannot be asked: {}", e.getMessage());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isDue(SignedCheckpoint newest) {
        Duration since = Duration.ofNanos(System.nanoTime() - askedAt);
        Duration wait = log.provableSize() >= newest.size() ? heartbeat : AGAIN;
        return newest.size() != askedSize || since.compareTo(wait) > 0;
    }

    private void ask(SignedCheckpoint newest) {
        askedSize = newest.size();
        askedAt = System.nanoTime();
        round.ask(newest);
    }
}
