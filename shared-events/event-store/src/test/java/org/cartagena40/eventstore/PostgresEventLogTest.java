package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.documents.DocumentRegistered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresEventLogTest {

    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    private static TestDatabase database;
    private static TestNode node;

    @BeforeAll
    static void a_log_with_an_event_every_second() {
        database = TestDatabase.createWithLog();
        for (int second = 0; second < 10; second++) {
            try (TestNode writer = new TestNode(database, Clock.fixed(START.plusSeconds(second), ZoneOffset.UTC))) {
                writer.record(TestNode.newId(), second % 2 == 0 ? "even" : "odd", second / 2, 1);
            }
        }
        node = new TestNode(database);
    }

    @AfterAll
    static void close() {
        node.close();
        database.close();
    }

    @Test
    void the_head_is_the_last_position() {
        assertThat(node.log.head()).isEqualTo(9);
    }

    @Test
    void a_page_begins_after_a_position_and_holds_no_more_than_asked_for() {
        assertThat(node.log.readAfter(3, 4)).extracting(RecordedEvent::position).containsExactly(4L, 5L, 6L, 7L);
        assertThat(node.log.readAfter(9, 4)).isEmpty();
    }

    @Test
    void an_event_comes_back_as_it_was_written_with_its_place() {
        RecordedEvent event = node.log.readAfter(2, 1).get(0);

        assertThat(event.event()).isEqualTo(TestNode.sample(1));
        assertThat(event.aggregateType()).isEqualTo("Test");
        assertThat(event.aggregateId()).isEqualTo("odd");
        assertThat(event.sequenceNumber()).isEqualTo(1);
        assertThat(event.ordinal()).isZero();
        assertThat(event.recordedAt()).isEqualTo(START.plusSeconds(3));
        assertThat(event.eventId().version()).isEqualTo(7);
    }

    @Test
    void an_aggregate_is_read_in_its_own_order_from_a_number_on() {
        assertThat(node.log.readAggregate("even", 2))
                .extracting(RecordedEvent::sequenceNumber)
                .containsExactly(2L, 3L, 4L);
        assertThat(node.log.readAggregate("unheard of", 0)).isEmpty();
    }

    @Test
    void several_aggregates_are_read_at_once_each_from_a_number_of_its_own() {
        assertThat(node.log.readAggregates(Map.of("even", 3L, "odd", 4L, "unheard of", 0L)))
                .extracting(event -> event.aggregateId() + event.sequenceNumber())
                .containsExactlyInAnyOrder("even3", "even4", "odd4");
    }

    @Test
    void one_type_is_read_in_the_order_of_the_log() {
        Class<? extends ActaEvent> type = TestNode.sample(1).getClass();

        assertThat(node.log.readType(type))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.event()).isInstanceOf(type));
        assertThat(node.log.readType(DocumentRegistered.class)).isEmpty();
    }

    @Test
    void everything_is_read_up_to_a_position_and_no_further() {
        assertThat(positions(-1, Long.MAX_VALUE))
                .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
        assertThat(positions(2, 5)).containsExactly(3L, 4L, 5L);
        assertThat(positions(9, 9)).isEmpty();
    }

    @Test
    void an_instant_means_the_last_position_not_later() {
        assertThat(node.log.positionAt(START.minusNanos(1))).isEqualTo(EventLog.BEFORE_FIRST);
        assertThat(node.log.positionAt(START)).isZero();
        assertThat(node.log.positionAt(START.plusSeconds(4).minusNanos(1))).isEqualTo(3);
        assertThat(node.log.positionAt(START.plusSeconds(4).plusNanos(999))).isEqualTo(4);
        assertThat(node.log.positionAt(START.plusSeconds(9))).isEqualTo(9);
        assertThat(node.log.positionAt(Instant.MAX)).isEqualTo(9);
        assertThat(node.log.positionAt(Instant.MIN)).isEqualTo(EventLog.BEFORE_FIRST);
    }

    @Test
    void axon_reads_an_aggregate_with_its_metadata() {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        node.engine.readEvents("odd", 1).forEachRemaining(events::add);

        assertThat(events).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L, 3L, 4L);
        assertThat(events.get(0).getPayload()).isEqualTo(TestNode.sample(1));
        assertThat(events.get(0).getMetaData()).containsEntry(CommandMetadata.RECEIVED_AT, "2026-11-22T15:00:00Z");
        assertThat(events.get(0).getTimestamp()).isEqualTo(START.plusSeconds(3));
        assertThat(node.engine.lastSequenceNumberFor("odd")).contains(4L);
        assertThat(node.engine.lastSequenceNumberFor("unheard of")).isEmpty();
    }

    @Test
    void axon_reads_the_whole_log_by_position() {
        assertThat(node.engine.readEvents(new GlobalSequenceTrackingToken(6), false))
                .extracting(TrackedEventMessage::trackingToken)
                .containsExactly(
                        new GlobalSequenceTrackingToken(7),
                        new GlobalSequenceTrackingToken(8),
                        new GlobalSequenceTrackingToken(9));
        assertThat(node.engine.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(node.engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(9));
        assertThat(node.engine.createTokenAt(START)).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void snapshots_are_neither_kept_nor_found() {
        var snapshot = TestNode.messages("odd", 0, 1).get(0);

        assertThatThrownBy(() -> node.engine.storeSnapshot(snapshot)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(node.engine.readSnapshot("odd")).isEmpty();
    }

    @Test
    void a_log_that_cannot_be_read_says_so() {
        TestDatabase empty = TestDatabase.create();
        PostgresEventLog log = new PostgresEventLog(empty.dataSource(), node.log.upcasters());

        assertThatThrownBy(log::head).isInstanceOf(LogUnavailable.class).hasMessageContaining("events.event");
        empty.close();
    }

    private static List<Long> positions(long after, long upTo) {
        List<Long> positions = new ArrayList<>();
        node.log.readAll(after, upTo, event -> positions.add(event.position()));
        return positions;
    }
}
