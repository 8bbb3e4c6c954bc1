package org.cartagena40.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildRefused;
import org.cartagena40.query.views.RebuildReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rebuilds of this program since its start: one at a time, in the background, remembered with what they found. */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    /** A rebuild on its way; its thread writes, others look. */
    private static final class Running {

        private final int id;
        private final RebuildOrder order;
        private final RebuildProgress progress = new RebuildProgress();
        private volatile @Nullable RebuildReport report;
        private volatile @Nullable String failure;

        Running(int id, RebuildOrder order) {
            this.id = id;
            this.order = order;
        }

        boolean ended() {
            return report != null || failure != null;
        }

        RebuildJob seen() {
            return new RebuildJob(id, order, progress.seen(), report, failure);
        }
    }

    private final Rebuild rebuild;
    private final List<Running> all = new ArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rebuild of views");
        thread.setDaemon(true);
        return thread;
    });

    public Rebuilds(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Begins a rebuild, unless one is at work. */
    public synchronized RebuildJob begin(RebuildOrder order) {
        if (all.stream().anyMatch(one -> !one.ended())) {
            throw new RebuildRefused("a rebuild is at work; ask for it again when it has ended");
        }
        Running running = new Running(all.size() + 1, order);
        all.add(running);
        background.execute(() -> carryOut(running));
        return running.seen();
    }

    public synchronized List<RebuildJob> all() {
        return all.stream().map(Running::seen).toList();
    }

    public synchronized RebuildJob one(int id) {
        return all.stream()
                .filter(running -> running.id == id)
                .findAny()
                .orElseThrow(() -> new NotOnRecord("rebuild", Integer.toString(id)))
                .seen();
    }

    private void carryOut(Running running) {
        try {
            running.report = rebuild.carryOut(running.order, running.progress);
        } catch (RuntimeException e) {
            LOG.error("rebuild {} failed", running.id, e);
            running.failure = String.valueOf(e.getMessage());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
