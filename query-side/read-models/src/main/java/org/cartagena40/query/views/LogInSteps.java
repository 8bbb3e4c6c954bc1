package org.cartagena40.query.views;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cartagena40.eventstore.EventLog;

/**
 * The whole log as steps, in its order. Reading, parsing and projecting need no order, so parts of the log are worked on
 * at the same time; a few wait for their turn and no more, so that memory stays constant.
 */
final class LogInSteps {

    private static final int PART = 1_000;
    private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final EventLog log;
    private final Projecting projecting;

    LogInSteps(EventLog log, List<Projection> projections) {
        this.log = log;
        this.projecting = new Projecting(projections);
    }

    /** Hands on the step of every event up to and including a position. */
    void until(long head, Consumer<Step> reader) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Deque<Future<List<Step>>> parts = new ArrayDeque<>();
            for (long from = EventLog.BEFORE_FIRST; from < head; from += PART) {
                if (parts.size() > WORKERS) {
                    first(parts).forEach(reader);
                }
                long after = from;
                parts.add(workers.submit(() -> part(after, Math.min(after + PART, head))));
            }
            while (!parts.isEmpty()) {
                first(parts).forEach(reader);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Step> part(long after, long upTo) {
        List<Step> steps = new ArrayList<>(PART);
        log.readAll(after, upTo, recorded -> steps.add(projecting.step(recorded)));
        return steps;
    }

    private static List<Step> first(Deque<Future<List<Step>>> parts) {
        try {
            return parts.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the log cannot be projected: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rebuilding the views", e);
        }
    }
}
