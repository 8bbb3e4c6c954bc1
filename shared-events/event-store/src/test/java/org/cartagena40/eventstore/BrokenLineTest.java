package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Between the lane and its server lies a network. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenLineTest {

    private TestDatabase database;
    private PostgresEventLog log;

    @BeforeEach
    void a_log() {
        database = TestDatabase.createWithLog();
        log = new PostgresEventLog(database.dataSource(), NoOpEventUpcaster.INSTANCE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_command_whose_answer_is_lost_is_recorded_and_its_repetition_is_told_so() throws IOException {
        UUID command = TestNode.newId();
        try (Proxy proxy = new Proxy(database, "events.append", Proxy.Break.ANSWER_LOST);
                AppendLane lane = laneOver(proxy)) {
            assertThatThrownBy(() -> record(lane, command)).isInstanceOf(LogUnavailable.class);
            Awaitility.await().until(() -> log.findCommand(command).isPresent());

            assertThatThrownBy(() -> record(lane, command)).isInstanceOf(CommandAlreadyRecorded.class);
            assertThat(log.head()).isZero();
        }
    }

    @Test
    void a_server_that_falls_silent_before_it_knows_who_asks_is_waited_for_only_so_long() throws IOException {
        try (Proxy proxy = new Proxy(database, "'acta append lane'", Proxy.Break.SILENCE);
                AppendLane lane = laneOver(proxy)) {
            assertThatThrownBy(() -> record(lane, TestNode.newId())).isInstanceOf(LogUnavailable.class);
            assertThat(record(lane, TestNode.newId()).position()).isZero();
        }
    }

    @Test
    void a_server_that_falls_silent_over_a_command_is_waited_for_only_so_long() throws IOException {
        try (Proxy proxy = new Proxy(database, "events.append", Proxy.Break.SILENCE);
                AppendLane lane = laneOver(proxy)) {
            assertThatThrownBy(() -> record(lane, TestNode.newId())).isInstanceOf(LogUnavailable.class);
            assertThat(record(lane, TestNode.newId()).position()).isZero();
        }
    }

    private RecordedCommand record(AppendLane lane, UUID command) {
        return TestNode.record(
                new PostgresEventStorageEngine(lane, log), command, List.of(TestNode.messages("" + command, 0, 1)));
    }

    private static AppendLane laneOver(Proxy proxy) {
        return new AppendLane(new LaneConnection(proxy.connections(), Clock.systemUTC(), TestNode.SHORT), head -> {});
    }
}
