package org.cartagena40.query.feed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * One reader of the feed. It is told what is due as long as there is room before it; the threads that tell it serve all
 * followers and never wait for one. Whether it still reads as it did is asked before everything that it is told.
 */
final class Follower {

    /** Who it is, what it is told and where. */
    record Part(Reader reader, BooleanSupplier stillReads, Course course, Outlet outlet, String caller) {}

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Part part;
    private final FeedSettings settings;
    private final JsonMapper mapper;
    private final ScheduledExecutorService threads;
    private final Consumer<FeedLine> told;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile long lastTold = System.nanoTime();
    private volatile boolean over;
    private @Nullable ScheduledFuture<?> alarm;

    Follower(
            Part part,
            FeedSettings settings,
            JsonMapper mapper,
            ScheduledExecutorService threads,
            Consumer<FeedLine> told) {
        this.part = part;
        this.settings = settings;
        this.mapper = mapper;
        this.threads = threads;
        this.told = told;
    }

    String caller() {
        return part.caller();
    }

    /** Something may be due, or there may be room again. However often it is said, one thread at a time tells. */
    void wake() {
        if (wanted.getAndIncrement() == 0) {
            threads.execute(this::tell);
        }
    }

    private void tell() {
        int seen;
        do {
            seen = wanted.get();
            tellOrLetGo();
        } while (!wanted.compareAndSet(seen, 0));
    }

    /** What cannot be read now may be read on another line: it comes back and says where it was. */
    private void tellOrLetGo() {
        try {
            tellWhatIsDue();
        } catch (RuntimeException e) {
            LOG.warn("a reader of the feed is let go, since it cannot be told: {}", e.getMessage());
            over = true;
            part.outlet().finish();
        }
    }

    private void tellWhatIsDue() {
        while (!over && part.outlet().waiting() < settings.buffer()) {
            if (!part.stillReads().getAsBoolean()) {
                end("reader-changed");
                return;
            }
            Course.Due due = part.course().next();
            send(due);
            if (due.over()) {
                end("played");
            } else if (due.nanos() != Course.UNTIL_WOKEN) {
                wakeIn(due.nanos());
                return;
            } else if (due.lines().isEmpty()) {
                return;
            }
        }
    }

    /** One alarm at a time, however often it was woken before. */
    private void wakeIn(long nanos) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarm = threads.schedule(this::wake, nanos, TimeUnit.NANOSECONDS);
    }

    private void send(Course.Due due) {
        if (!due.lines().isEmpty()) {
            part.outlet().send(SseFrame.of(due.lines(), part.reader(), mapper));
            lastTold = System.nanoTime();
            due.lines().forEach(told);
        }
    }

    /** Asked now and then: cut off if it takes nothing, ended if it may not read any more, else told that we are here. */
    boolean stands() {
        if (part.outlet().stalledNanos() > settings.patience().toNanos()) {
            over = true;
            part.outlet().cut();
            return false;
        }
        if (!over && !part.stillReads().getAsBoolean()) {
            end("reader-changed");
        } else if (!over && System.nanoTime() - lastTold > settings.heartbeat().toNanos()) {
            lastTold = System.nanoTime();
            part.outlet().send(SseFrame.heartbeat());
        }
        return true;
    }

    void end(String reason) {
        if (!over) {
            over = true;
            part.outlet().send(SseFrame.end(reason));
            part.outlet().finish();
        }
    }
}
