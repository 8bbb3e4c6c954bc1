package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppendTest {

    private TestDatabase database;

    @BeforeEach
    void an_empty_log() {
        database = TestDatabase.createWithLog();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sixteen_writers_on_three_nodes_give_dense_positions_in_commit_order() throws Exception {
        try (TestNode one = new TestNode(database);
                TestNode two = new TestNode(database);
                TestNode three = new TestNode(database)) {
            List<Callable<Object>> writers = sixteenWriters(List.of(one, two, three));
            writers.add(this::watchForGaps);

            assertThat(ManyWriters.run(17, writers)).containsOnly(true);
        }
        List<RecordedEvent> events = everything();
        assertThat(events).extracting(RecordedEvent::position).containsExactlyElementsOf(upTo(16 * 30 * 2));
        assertThat(events).extracting(RecordedEvent::recordedAt).isSortedAccordingTo(Comparator.naturalOrder());
        assertThatEachAggregateIsInOrder(events);
        assertThatTheEventsOfACommandLieSideBySide(events);
    }

    @Test
    void recorded_at_never_falls_behind_a_faster_clock_of_another_node() {
        Instant noon = Instant.parse("2026-11-22T12:00:00.123456789Z");
        try (TestNode ahead = new TestNode(database, Clock.fixed(noon, ZoneOffset.UTC));
                TestNode behind = new TestNode(database, Clock.fixed(noon.minusSeconds(3600), ZoneOffset.UTC))) {
            ahead.record(TestNode.newId(), "a", 0, 1);
            behind.record(TestNode.newId(), "b", 0, 1);
            ahead.record(TestNode.newId(), "c", 0, 1);
        }
        Instant noonInMicroseconds = Instant.parse("2026-11-22T12:00:00.123456Z");
        assertThat(everything())
                .extracting(RecordedEvent::recordedAt)
                .containsExactly(noonInMicroseconds, noonInMicroseconds, noonInMicroseconds);
    }

    @Test
    void the_answer_names_the_last_event_and_is_taken_once() {
        try (TestNode node = new TestNode(database)) {
            UUID command = TestNode.newId();
            node.record(TestNode.newId(), "before", 0, 3);
            RecordedCommand answer = node.record(command, "a", 0, 2);

            assertThat(answer.commandId()).isEqualTo(command);
            assertThat(answer.requestHash()).isEqualTo(TestNode.REQUEST);
            assertThat(answer.aggregateId()).isEqualTo("a");
            assertThat(answer.position()).isEqualTo(4);
            assertThat(answer.sequenceNumber()).isEqualTo(1);
            assertThat(node.log.findCommand(command)).contains(answer);
            assertThat(node.engine.takeLastAppend()).isEmpty();
        }
    }

    @Test
    void a_command_that_appends_again_goes_on_counting() {
        try (TestNode node = new TestNode(database)) {
            UUID command = TestNode.newId();
            RecordedCommand answer =
                    node.record(command, List.of(TestNode.messages("first", 0, 2), TestNode.messages("second", 0, 1)));

            assertThat(everything()).extracting(RecordedEvent::ordinal).containsExactly(0, 1, 2);
            assertThat(answer.aggregateId()).isEqualTo("first");
            assertThat(answer.position()).isEqualTo(2);
            assertThat(node.log.findCommand(command)).contains(answer);
        }
    }

    @Test
    void nothing_is_recorded_without_a_command() {
        try (TestNode node = new TestNode(database)) {
            assertThatThrownBy(() -> node.engine.appendEvents(TestNode.messages("a", 0, 1)))
                    .hasMessageContaining("in answer to a command");
            assertThat(node.log.head()).isEqualTo(EventLog.BEFORE_FIRST);
        }
    }

    @Test
    void a_lane_that_is_closed_has_recorded_what_it_took_and_takes_nothing_more() throws Exception {
        TestNode node = new TestNode(database);
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String aggregate = "a" + i;
            writers.add(() -> node.record(TestNode.newId(), aggregate, 0, 1));
        }
        writers.add(Executors.callable(node::close));
        List<Object> outcomes = ManyWriters.run(9, writers);

        assertThat(outcomes).allMatch(o -> o == null || o instanceof RecordedCommand || o instanceof LogUnavailable);
        assertThat(outcomes).filteredOn(RecordedCommand.class::isInstance).hasSize((int) node.log.head() + 1);
        assertThatThrownBy(() -> node.record(TestNode.newId(), "late", 0, 1)).isInstanceOf(LogUnavailable.class);
    }

    private static List<Callable<Object>> sixteenWriters(List<TestNode> nodes) {
        List<Callable<Object>> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            TestNode node = nodes.get(writer % nodes.size());
            String aggregate = "aggregate-" + writer;
            writers.add(() -> {
                for (int i = 0; i < 30; i++) {
                    node.record(TestNode.newId(), aggregate, 2L * i, 2);
                }
                return true;
            });
        }
        return writers;
    }

    /** While others write: whoever sees a position sees all positions before it. */
    private Object watchForGaps() {
        long last = 16 * 30 * 2 - 1;
        long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        long seen = -1;
        while (seen < last && System.nanoTime() < until) {
            long[] countAndHead = Rows.of(
                            database.dataSource(),
                            "select count(*), coalesce(max(global_index), -1) from events.event",
                            row -> new long[] {row.getLong(1), row.getLong(2)})
                    .get(0);
            assertThat(countAndHead[0]).isEqualTo(countAndHead[1] + 1);
            seen = countAndHead[1];
        }
        return seen == last;
    }

    private List<RecordedEvent> everything() {
        List<RecordedEvent> events = new ArrayList<>();
        new PostgresEventLog(database.dataSource(), NoOpEventUpcaster.INSTANCE)
                .readAll(EventLog.BEFORE_FIRST, Long.MAX_VALUE, events::add);
        return events;
    }

    private static List<Long> upTo(int size) {
        return LongStream.range(0, size).boxed().toList();
    }

    private static void assertThatEachAggregateIsInOrder(List<RecordedEvent> events) {
        events.stream()
                .collect(Collectors.groupingBy(RecordedEvent::aggregateId))
                .forEach((id, own) -> assertThat(own)
                        .extracting(RecordedEvent::sequenceNumber)
                        .containsExactlyElementsOf(upTo(own.size())));
    }

    private static void assertThatTheEventsOfACommandLieSideBySide(List<RecordedEvent> events) {
        events.stream().collect(Collectors.groupingBy(RecordedEvent::commandId)).forEach((id, own) -> {
            assertThat(own).extracting(RecordedEvent::ordinal).containsExactly(0, 1);
            assertThat(own.get(1).position()).isEqualTo(own.get(0).position() + 1);
        });
    }
}
