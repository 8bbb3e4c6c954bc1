package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

class LostConnectionTest {

    private static final String LANE = "acta append lane";
    private static final int WRITERS = 8;
    private static final int COMMANDS = 60;

    private TestDatabase database;
    private TestNode node;

    @BeforeEach
    void a_log() {
        database = TestDatabase.createWithLog();
        node = new TestNode(database);
        node.record(TestNode.newId(), "first", 0, 1);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void nothing_acknowledged_is_lost_while_the_lanes_backend_is_killed_again_and_again() throws Exception {
        List<RecordedCommand> answers = new CopyOnWriteArrayList<>();
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String writer = "writer-" + i;
            writers.add(Executors.callable(() -> writeUntilRecorded(writer, answers)));
        }
        writers.add(Executors.callable(() -> killTheLaneWhileTheLogGrows(10)));
        assertThat(ManyWriters.run(WRITERS + 1, writers)).containsOnlyNulls();

        assertThat(node.log.head()).isEqualTo(WRITERS * COMMANDS);
        assertThat(answers).hasSize(WRITERS * COMMANDS);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(node.log.findCommand(answer.commandId())).contains(answer));
    }

    @Test
    void a_lost_connection_says_that_the_command_can_be_repeated() {
        database.kill(LANE);
        UUID command = TestNode.newId();

        assertThatThrownBy(() -> node.record(command, "a", 0, 1))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("may be unknown")
                .hasMessageContaining("same command id");
        assertThat(node.record(command, "a", 0, 1).position()).isEqualTo(1);
    }

    @Test
    void a_database_that_only_reads_refuses_and_is_used_again_as_soon_as_it_writes() {
        database.execute("alter database " + database.name() + " set default_transaction_read_only = on");
        database.kill(LANE);
        assertThatThrownBy(() -> node.record(TestNode.newId(), "a", 0, 1)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> node.record(TestNode.newId(), "a", 0, 1))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("read-only");

        database.execute("alter database " + database.name() + " reset default_transaction_read_only");
        Awaitility.await()
                .ignoreExceptionsInstanceOf(LogUnavailable.class)
                .until(() -> node.record(TestNode.newId(), "a", 0, 1).position() == 1);
    }

    @Test
    void a_lock_held_by_a_node_that_hangs_is_waited_for_only_so_long() throws SQLException {
        try (Connection hanging = database.dataSource().getConnection()) {
            hanging.setAutoCommit(false);
            AppendStatements.lock(hanging);

            assertThatThrownBy(() -> node.record(TestNode.newId(), "a", 0, 1))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("lock timeout");
            hanging.rollback();
        }
        assertThat(node.record(TestNode.newId(), "a", 0, 1).position()).isEqualTo(1);
    }

    /** As when its machine sleeps: the server hears nothing of it, not even that its connection is gone. */
    @Test
    void a_node_that_falls_asleep_with_the_lock_in_its_hand_loses_it_and_the_others_go_on() throws Exception {
        SleepyClock clock = new SleepyClock(2);
        AppendJob conflict = new AppendJob(List.of(Sealed.event(TestNode.newId(), "first")));
        AppendJob free = new AppendJob(List.of(Sealed.event(TestNode.newId(), "of the sleeper")));
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (LaneConnection sleeper =
                new LaneConnection(PlainConnections.beside(database.dataSource()), clock, TestNode.SHORT)) {
            Future<OptionalLong> outcome = beside.submit(() -> sleeper.append(List.of(conflict, free)));
            clock.awaitSleep();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(3))
                    .ignoreExceptionsInstanceOf(LogUnavailable.class)
                    .until(() -> node.record(TestNode.newId(), "a", 0, 1).position() == 1);
            clock.wake();
            assertThatThrownBy(outcome::get).hasRootCauseInstanceOf(PSQLException.class);
            assertThat(node.log.head()).isEqualTo(1);
        } finally {
            clock.wake();
            beside.shutdownNow();
        }
    }

    @Test
    void a_database_that_is_away_fails_commands_within_a_bounded_time_and_is_found_again() {
        database.setAway(true);
        database.kill(LANE);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> node.record(TestNode.newId(), "a", 0, 1)).isInstanceOf(LogUnavailable.class);
        }
        database.setAway(false);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptionsInstanceOf(LogUnavailable.class)
                .until(() -> node.record(TestNode.newId(), "a", 0, 1).position() == 1);
    }

    private void killTheLaneWhileTheLogGrows(int times) {
        for (int i = 0; i < times; i++) {
            long before = node.log.head();
            database.kill(LANE);
            Awaitility.await().until(() -> node.log.head() > before || node.log.head() == WRITERS * COMMANDS);
        }
    }

    private void writeUntilRecorded(String aggregate, List<RecordedCommand> answers) {
        for (int i = 0; i < COMMANDS; i++) {
            UUID command = TestNode.newId();
            int sequence = i;
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .ignoreExceptionsInstanceOf(LogUnavailable.class)
                    .until(() -> answers.add(answer(command, aggregate, sequence)));
        }
    }

    /** As the gateway does it: a command that is repeated with its id gets its first answer. */
    private RecordedCommand answer(UUID command, String aggregate, int sequence) {
        try {
            return node.record(command, aggregate, sequence, 1);
        } catch (CommandAlreadyRecorded e) {
            return node.log.findCommand(command).orElseThrow();
        }
    }
}
