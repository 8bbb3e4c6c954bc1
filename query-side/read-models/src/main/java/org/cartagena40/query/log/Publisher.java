package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.cartagena40.eventstore.LogTail;
import org.cartagena40.eventstore.PlainConnections;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes within a second of the append, on one node at a time: the leader holds an advisory lock on the connection on
 * which it writes, so whoever lost the lock can no longer commit.
 */
public final class Publisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    /** Beside the lock of the append; the schema {@code log} belongs to whoever holds it. */
    private static final long LOCK = 4_002_025;

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration BETWEEN = Duration.ofMillis(400);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final PlainConnections connections;
    private final LogTail tail;
    private final Publication publication;
    private final PublishedLog published;
    private volatile @Nullable Thread thread;
    private volatile String trouble = "";

    Publisher(PlainConnections connections, LogTail tail, Publication publication, PublishedLog published) {
        this.connections = connections;
        this.tail = tail;
        this.publication = publication;
        this.published = published;
    }

    /** Why nothing is published; empty while all is well, here or on the node that leads. */
    public String trouble() {
        return trouble;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "acta-log-publisher");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopping = thread;
        thread = null;
        if (stopping != null) {
            LockSupport.unpark(stopping);
            join(stopping);
        }
    }

    private static void join(Thread stopping) {
        try {
            stopping.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = connections.open("acta log publisher", Duration.ofSeconds(30))) {
                lead(connection);
            } catch (SQLException | RuntimeException e) {
                tell(e);
                pause(AFTER_FAILURE);
            }
        }
    }

    private void lead(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        while (isRunning() && !isLeader(connection)) {
            if (anotherHasPublishedAll()) {
                trouble = "";
            }
            pause(AFTER_FAILURE);
        }
        connection.setAutoCommit(false);
        while (isRunning()) {
            long before = published.size();
            Optional<SignedCheckpoint> made = publication.next(connection);
            connection.commit();
            trouble = "";
            published.grownTo(
                    made.or(published::newest).map(SignedCheckpoint::size).orElse(before));
            if (published.size() - before < Publication.MOST_AT_ONCE) {
                pause(made.isPresent() ? BETWEEN : LOOK);
                awaitGrowth();
            }
        }
    }

    private boolean anotherHasPublishedAll() {
        return published.newest().filter(newest -> newest.size() > tail.head()).isPresent();
    }

    private static boolean isLeader(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** The tail knows in memory how far the record reaches; once in a while the table itself is asked. */
    private void awaitGrowth() {
        long looks = Duration.ofSeconds(1).dividedBy(LOOK);
        for (long i = 0; i < looks && isRunning() && tail.head() < published.size(); i++) {
            pause(LOOK);
        }
    }

    private void tell(Exception failure) {
        String why = String.valueOf(failure.getMessage());
        if (!why.equals(trouble)) {
            LOG.error("nothing more of the log is published: {}", why);
        }
        trouble = why;
    }

    private static void pause(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }
}
