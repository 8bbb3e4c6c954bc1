package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogStreamTest {

    private TestDatabase database;
    private TestNode node;
    private LogTail tail;
    private LogMessageSource source;

    @BeforeEach
    void a_source() {
        database = TestDatabase.createWithLog();
        node = new TestNode(database);
        tail = new LogTail(PlainConnections.beside(database.dataSource()));
        source = new LogMessageSource(node.log, tail);
    }

    @AfterEach
    void close() {
        tail.close();
        node.close();
        database.close();
    }

    @Test
    void it_hands_out_no_more_than_its_credit_and_goes_on_when_progress_is_stored() throws Exception {
        write(1_200);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThat(takeAll(stream)).isEqualTo(1_000);
            assertThat(stream.peek()).isEmpty();

            source.stored(new GlobalSequenceTrackingToken(99));
            assertThat(takeAll(stream)).isEqualTo(100);
            source.stored(new GlobalSequenceTrackingToken(1_099));
            assertThat(takeAll(stream)).isEqualTo(100);
        }
    }

    @Test
    void it_begins_after_its_token() throws Exception {
        write(5);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(2))) {
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
            assertThat(stream.peek())
                    .map(TrackedEventMessage::trackingToken)
                    .contains(new GlobalSequenceTrackingToken(4));
        }
    }

    @Test
    void it_calls_whoever_waits_when_another_node_appends() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();

            node.record(TestNode.newId(), "a", 0, 1);
            Awaitility.await().until(() -> calls.get() > 0);
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void a_blocking_reader_wakes_up_too() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            node.record(TestNode.newId(), "a", 0, 1);
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_message_knows_its_place_after_every_copy_axon_makes_of_it() throws Exception {
        write(1);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            RecordedEventMessage message = (RecordedEventMessage) stream.nextAvailable();
            RecordedEvent recorded = node.log.readAfter(-1, 1).get(0);

            assertThat(message.recorded()).isEqualTo(recorded);
            assertThat(message.getPayload()).isEqualTo(recorded.event());
            assertThat(message.getIdentifier()).isEqualTo(recorded.eventId().toString());
            assertThat(message.withTrackingToken(new GlobalSequenceTrackingToken(7))
                            .recorded())
                    .isEqualTo(recorded);
            assertThat(message.withMetaData(MetaData.with("trace", "1")).recorded())
                    .isEqualTo(recorded);
            assertThat(message.andMetaData(Map.of("trace", "2")).recorded()).isEqualTo(recorded);
        }
    }

    private int takeAll(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        int taken = 0;
        while (stream.hasNextAvailable()) {
            stream.nextAvailable();
            taken++;
        }
        return taken;
    }

    private void write(int events) {
        RecordedCommand answer = node.record(TestNode.newId(), TestNode.newId().toString(), 0, events);
        tail.grownTo(answer.position());
    }
}
