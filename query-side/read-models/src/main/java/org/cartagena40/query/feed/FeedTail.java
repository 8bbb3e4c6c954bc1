package org.cartagena40.query.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what the log grows by, once for all who follow it on this node, as soon as the views know to whom it is told. The
 * newest events are kept; who is further behind reads from the log itself, at its own pace.
 */
final class FeedTail {

    private static final Logger LOG = LoggerFactory.getLogger(FeedTail.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final int PAGE = 500;
    private static final int KEPT = 4_000;

    private final FeedQueries queries;
    private final AppliedPosition applied;
    private final List<FeedLine> newest = new ArrayList<>();
    private volatile long head;

    FeedTail(FeedQueries queries, AppliedPosition applied) {
        this.queries = queries;
        this.applied = applied;
    }

    /** From where it follows; nobody followed before. */
    void begin() {
        long now = applied.current();
        synchronized (newest) {
            newest.clear();
            head = now;
        }
    }

    /** Waits a moment for the log to grow and reads what came; whether something did. */
    boolean grows() {
        if (!applied.await(head + 1, PATIENCE)) {
            return false;
        }
        List<FeedLine> more = read(head, PAGE);
        return !more.isEmpty() && keep(more);
    }

    /** What somebody else kept meanwhile, or what does not follow on what is kept, is left out. */
    private boolean keep(List<FeedLine> more) {
        synchronized (newest) {
            if (more.get(0).position() != head + 1) {
                return false;
            }
            newest.addAll(more);
            if (newest.size() > 2 * KEPT) {
                newest.subList(0, newest.size() - KEPT).clear();
            }
            head = more.get(more.size() - 1).position();
            return true;
        }
    }

    /** Up to so many events after a position; none if it is the last. */
    List<FeedLine> after(long position, int limit) {
        if (position >= head) {
            return List.of();
        }
        List<FeedLine> kept = kept(position, limit);
        return kept.isEmpty() ? read(position, limit) : kept;
    }

    private List<FeedLine> kept(long position, int limit) {
        synchronized (newest) {
            if (newest.isEmpty() || newest.get(0).position() > position + 1) {
                return List.of();
            }
            int from = (int) (position + 1 - newest.get(0).position());
            return List.copyOf(newest.subList(from, Math.min(newest.size(), from + limit)));
        }
    }

    private List<FeedLine> read(long position, int limit) {
        Moment all = new Moment(Instant.EPOCH, applied.current());
        return queries.lines(new Question(all, Reader.auditor()), position, limit);
    }

    /** Until stopped: tells of every growth, and of every moment of silence. */
    void follow(Runnable grown, Runnable silent) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                (grows() ? grown : silent).run();
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("the feed cannot read the log just now and tries again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
