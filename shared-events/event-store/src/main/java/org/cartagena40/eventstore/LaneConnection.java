package org.cartagena40.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The lane's own connection, beside the pool: command threads hold no connection while they wait for the lane, so the
 * lane must not wait for theirs. It is dropped after any failure, because only a new session surely sees a database
 * that became writable again, and it comes back with the next batch.
 */
final class LaneConnection implements AutoCloseable {

    /** Every wait ends: for the append lock, for a statement, and for a server that fell silent. */
    record Bounds(Duration lock, Duration statement, Duration silence) {
        static final Bounds DEFAULT =
                new Bounds(Duration.ofSeconds(4), Duration.ofSeconds(6), PlainConnections.SILENCE);

        /** A node that falls asleep with the lock loses it while the others are still willing to wait for it. */
        Duration sleep() {
            return lock.dividedBy(2);
        }
    }

    private static final String UNIQUE_VIOLATION = "23505";
    /** Data the log cannot hold: it must not fail the commands that came with it. */
    private static final List<String> FAULT_OF_THE_DATA = List.of("22", "23");

    private final PlainConnections connections;
    private final Clock clock;
    private final Bounds bounds;
    private final BackOff backOff = new BackOff();
    private @Nullable Connection open;

    LaneConnection(PlainConnections connections, Clock clock, Bounds bounds) {
        this.connections = connections;
        this.clock = clock;
        this.bounds = bounds;
    }

    /** Answers every job, or throws with nothing known. Returns the head if the log grew. */
    OptionalLong append(List<AppendJob> jobs) throws SQLException {
        Connection connection = connected();
        try {
            return answer(jobs, append(connection, jobs));
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return appendWithoutTaken(connection, jobs);
            }
            if (isFaultOfTheData(e)) {
                return jobs.size() > 1 ? appendOneByOne(jobs) : refuse(jobs.get(0), e);
            }
            throw e;
        }
    }

    /** One transaction, so that nobody takes a place between the question and the second attempt. */
    private OptionalLong appendWithoutTaken(Connection connection, List<AppendJob> jobs) throws SQLException {
        connection.setAutoCommit(false);
        AppendStatements.lock(connection);
        Map<SealedEvent, RuntimeException> refusals = AppendStatements.refusals(connection, events(jobs));
        Set<Premise> overturned = AppendStatements.overturned(connection, List.copyOf(premises(jobs)));
        List<AppendJob> free = jobs.stream()
                .filter(job -> job.events().stream().noneMatch(refusals::containsKey))
                .filter(job -> job.premises().stream().noneMatch(overturned::contains))
                .toList();
        Optional<Appended> appended = free.isEmpty() ? Optional.empty() : Optional.of(append(connection, free));
        connection.commit();
        connection.setAutoCommit(true);
        refuse(jobs, refusals);
        refuse(jobs, overturned);
        return appended.isPresent() ? answer(free, appended.get()) : OptionalLong.empty();
    }

    private Appended append(Connection connection, List<AppendJob> jobs) throws SQLException {
        return AppendStatements.append(connection, premises(jobs), events(jobs), clock.instant());
    }

    private OptionalLong appendOneByOne(List<AppendJob> jobs) throws SQLException {
        OptionalLong head = OptionalLong.empty();
        for (AppendJob job : jobs) {
            OptionalLong grown = append(List.of(job));
            head = grown.isPresent() ? grown : head;
        }
        return head;
    }

    private static OptionalLong refuse(AppendJob job, SQLException fault) {
        job.fail(new EventStoreException("the log cannot hold this: " + fault.getMessage(), fault));
        return OptionalLong.empty();
    }

    private static OptionalLong answer(List<AppendJob> jobs, Appended appended) {
        int offset = 0;
        for (AppendJob job : jobs) {
            job.succeed(appended.after(offset));
            offset += job.events().size();
        }
        return OptionalLong.of(appended.firstPosition() + offset - 1);
    }

    private static void refuse(List<AppendJob> jobs, Map<SealedEvent, RuntimeException> refusals) {
        for (AppendJob job : jobs) {
            job.events().stream()
                    .map(refusals::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(job::fail);
        }
    }

    /** After the refusals of its events: a twin must hear that it is one. */
    private static void refuse(List<AppendJob> jobs, Set<Premise> overturned) {
        for (AppendJob job : jobs) {
            job.premises().stream()
                    .filter(overturned::contains)
                    .findFirst()
                    .ifPresent(premise -> job.fail(new PremiseOverturned(premise)));
        }
    }

    /** Once each: nearly all acts rest on the same. */
    private static Set<Premise> premises(List<AppendJob> jobs) {
        Set<Premise> premises = new LinkedHashSet<>();
        jobs.forEach(job -> premises.addAll(job.premises()));
        return premises;
    }

    private static List<SealedEvent> events(List<AppendJob> jobs) {
        List<SealedEvent> events = new ArrayList<>();
        jobs.forEach(job -> events.addAll(job.events()));
        return events;
    }

    private static boolean isFaultOfTheData(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return FAULT_OF_THE_DATA.stream().anyMatch(state::startsWith);
    }

    private Connection connected() throws SQLException {
        Connection connection = open;
        if (connection != null) {
            return connection;
        }
        backOff.await();
        try {
            connection = connect();
            backOff.succeeded();
        } catch (SQLException e) {
            backOff.failed();
            throw e;
        }
        open = connection;
        return connection;
    }

    private Connection connect() throws SQLException {
        Connection connection = connections.open("acta append lane", bounds.silence());
        try (Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            statement.execute("set lock_timeout = " + bounds.lock().toMillis());
            statement.execute("set statement_timeout = " + bounds.statement().toMillis());
            statement.execute("set idle_in_transaction_session_timeout = "
                    + bounds.sleep().toMillis());
            return connection;
        } catch (SQLException e) {
            PlainConnections.closeQuietly(connection);
            throw e;
        }
    }

    void drop() {
        if (open != null) {
            PlainConnections.closeQuietly(open);
            open = null;
        }
    }

    @Override
    public void close() {
        drop();
    }
}
