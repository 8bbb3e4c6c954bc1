package org.cartagena40.query.feed;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * All who follow the feed on this node. One thread reads the log for them while there are any, two tell them what is due;
 * their number costs no thread. It ends before the web server does, so that nobody's line holds up a stop.
 */
public final class FeedHub implements SmartLifecycle {

    private static final int TELLING = 2;

    private final FeedTail tail;
    private final FeedSettings settings;
    private final JsonMapper mapper;
    private final FeedLag lag;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final AtomicLong cut = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private @Nullable ScheduledExecutorService threads;
    private @Nullable Thread reading;
    private volatile long lookedAfter = System.nanoTime();
    private boolean running;

    public FeedHub(
            FeedQueries queries,
            AppliedPosition applied,
            FeedSettings settings,
            JsonMapper mapper,
            InstantSource clock) {
        this.tail = new FeedTail(queries, applied);
        this.settings = settings;
        this.mapper = mapper;
        this.lag = new FeedLag(clock);
    }

    /** How the feed does: for whoever operates a node. */
    public FeedFigures figures() {
        return new FeedFigures(
                followers.size(),
                settings.readers(),
                cut.get(),
                refused.get(),
                lag.told(),
                lag.atMostMillis(0.5),
                lag.atMostMillis(0.99));
    }

    /** Tells a reader within this program what comes after a position; what it gives back is run when there is room again. */
    public Runnable follow(Reader reader, long after, Outlet outlet) {
        Follower follower = admit(new Follower.Part(reader, () -> true, live(after), outlet, outlet.toString()));
        follower.wake();
        return follower::wake;
    }

    /** The log from a position on, as it grows. */
    Course live(long after) {
        return new LiveCourse(tail, after);
    }

    /** Admits a reader unless there are too many; {@code wake} is what its outlet calls when it has room again. */
    synchronized Follower admit(Follower.Part part) {
        boolean tooMany = followers.size() >= settings.readers()
                || followers.stream()
                                .filter(other -> other.caller().equals(part.caller()))
                                .count()
                        >= settings.perCaller();
        if (!running || tooMany) {
            refused.incrementAndGet();
            throw new TooManyReaders(settings);
        }
        if (followers.isEmpty()) {
            begin();
        }
        boolean live = part.course() instanceof LiveCourse;
        Follower follower = new Follower(part, settings, mapper, threads(), live ? lag::told : line -> {});
        followers.add(follower);
        return follower;
    }

    /** Its line is closed, whoever closed it. */
    synchronized void left(Follower follower) {
        if (followers.remove(follower) && followers.isEmpty()) {
            endReading();
        }
    }

    private void begin() {
        tail.begin();
        Thread thread = new Thread(() -> tail.follow(this::grown, this::lookAfterAll), "acta-feed-tail");
        thread.setDaemon(true);
        thread.start();
        reading = thread;
    }

    private void grown() {
        followers.forEach(Follower::wake);
        lookAfterAll();
    }

    /** Once a second at most, however fast the log grows. */
    private void lookAfterAll() {
        long now = System.nanoTime();
        if (now - lookedAfter < TimeUnit.SECONDS.toNanos(1)) {
            return;
        }
        lookedAfter = now;
        followers.forEach(follower -> {
            if (!follower.stands()) {
                cut.incrementAndGet();
            }
        });
    }

    private ScheduledExecutorService threads() {
        ScheduledExecutorService there = threads;
        if (there == null) {
            ScheduledThreadPoolExecutor pool =
                    new ScheduledThreadPoolExecutor(TELLING, FeedHub::thread, new ThreadPoolExecutor.DiscardPolicy());
            pool.setRemoveOnCancelPolicy(true);
            there = pool;
            threads = there;
        }
        return there;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "acta-feed");
        thread.setDaemon(true);
        return thread;
    }

    private void endReading() {
        Thread thread = reading;
        if (thread != null) {
            thread.interrupt();
            reading = null;
        }
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        followers.forEach(follower -> follower.end("stopping"));
        followers.clear();
        endReading();
        if (threads != null) {
            threads.shutdown();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
