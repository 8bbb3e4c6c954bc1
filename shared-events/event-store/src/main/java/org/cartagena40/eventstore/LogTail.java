package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how far the log has grown and wakes those who follow it: at once what this program appends, by notification
 * what others append, and by asking once a second what a lost notification would have told.
 */
public final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final PlainConnections connections;
    private final AtomicLong head = new AtomicLong(EventLog.BEFORE_FIRST);
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "acta-log-tail");
    private volatile @Nullable Connection listening;
    private volatile boolean closed;

    public LogTail(PlainConnections connections) {
        this.connections = connections;
        thread.setDaemon(true);
        thread.start();
    }

    /** A position up to which everything is committed; the log may have gone on since. */
    public long head() {
        return head.get();
    }

    /** The log is known to reach up to a position. */
    public void grownTo(long position) {
        long before = head.getAndAccumulate(position, Math::max);
        if (position > before) {
            followers.forEach(LogTail::wake);
        }
    }

    /** One follower that is just going must neither keep the others asleep nor the lane from its work. */
    private static void wake(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOG.debug("a follower could not be woken", e);
        }
    }

    /** Runs after every growth, in whatever thread learned of it: so it must be short. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    @Override
    public void close() {
        closed = true;
        Connection open = listening;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
            thread.join(STOP.toMillis());
        } catch (SQLException e) {
            LOG.debug("the tail's connection was gone already", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        BackOff backOff = new BackOff();
        while (!closed) {
            backOff.await();
            try (Connection connection = connections.open("acta log tail")) {
                listening = connection;
                listen(connection, backOff);
            } catch (SQLException | RuntimeException | Error e) {
                backOff.failed();
                if (!closed) {
                    LOG.warn("following the log was interrupted and starts again: {}", e.getMessage());
                }
            }
        }
    }

    private void listen(Connection connection, BackOff backOff) throws SQLException {
        Notifications notifications = Notifications.listen(connection);
        try (Statement statement = connection.createStatement()) {
            while (!closed) {
                grownTo(askForHead(statement));
                backOff.succeeded();
                takeWhileTheyCome(notifications);
            }
        }
    }

    /** A second of silence ends it, and the head is asked for. */
    private void takeWhileTheyCome(Notifications notifications) throws SQLException {
        long told = notifications.await(POLL);
        while (told > EventLog.BEFORE_FIRST && !closed) {
            grownTo(told);
            told = notifications.await(POLL);
        }
    }

    private static long askForHead(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select coalesce(max(global_index), -1) from events.event")) {
            row.next();
            return row.getLong(1);
        }
    }
}
