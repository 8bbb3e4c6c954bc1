package org.cartagena40.command.redecide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.command.gateway.Admission;
import org.cartagena40.eventstore.EventLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The audits of decisions of this program since its start: one at a time, in the background, remembered. */
public final class Redecisions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Redecisions.class);

    /**
     * One audit as those who asked for it see it.
     *
     * @param id counted from the start of this program
     * @param position reached, of {@code upTo}
     * @param report null until it is done
     * @param failure why it failed; null unless it did
     */
    public record Job(
            int id,
            long position,
            long upTo,
            @Nullable RedecisionReport report,
            @Nullable String failure) {}

    /** One on its way; its thread writes, others look. */
    private static final class Running {

        private final int id;
        private final long upTo;
        private final AtomicLong position = new AtomicLong(EventLog.BEFORE_FIRST);
        private volatile @Nullable RedecisionReport report;
        private volatile @Nullable String failure;

        Running(int id, long upTo) {
            this.id = id;
            this.upTo = upTo;
        }

        boolean ended() {
            return report != null || failure != null;
        }

        Job seen() {
            return new Job(id, position.get(), upTo, report, failure);
        }
    }

    private final EventLog log;
    private final Admission admission;
    private final List<Running> all = new ArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "audit of decisions");
        thread.setDaemon(true);
        return thread;
    });

    public Redecisions(EventLog log, Admission admission) {
        this.log = log;
        this.admission = admission;
    }

    /** Begins one; empty if one is at work. */
    public synchronized Optional<Job> begin() {
        if (all.stream().anyMatch(one -> !one.ended())) {
            return Optional.empty();
        }
        Running running = new Running(all.size() + 1, log.head());
        all.add(running);
        background.execute(() -> carryOut(running));
        return Optional.of(running.seen());
    }

    public synchronized List<Job> all() {
        return all.stream().map(Running::seen).toList();
    }

    public synchronized Optional<Job> one(int id) {
        return all.stream().filter(running -> running.id == id).findAny().map(Running::seen);
    }

    private void carryOut(Running running) {
        try {
            running.report = new Redeciding(log, admission).carryOut(running.upTo, running.position::set);
        } catch (RuntimeException e) {
            LOG.error("the audit of decisions {} failed", running.id, e);
            running.failure = String.valueOf(e.getMessage());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
