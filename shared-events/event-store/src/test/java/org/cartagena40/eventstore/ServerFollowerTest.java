package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that Axon Server holds reach the log in its order, each once, whatever becomes of who writes them. */
class ServerFollowerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final ServerStandIn server = new ServerStandIn();
    private TestDatabase database;
    private TestNode node;
    private TestNode other;

    @BeforeEach
    void two_nodes() {
        database = TestDatabase.createWithLog();
        node = new TestNode(database);
        other = new TestNode(database);
    }

    @AfterEach
    void close() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void an_event_lies_in_the_log_at_its_token_with_its_command_and_leaf() {
        UUID command = TestNode.newId();
        server.add(command, 0, "a", 0, 0);
        server.add(command, 1, "a", 1, 0);

        following(node, () -> awaitHead(1));

        RecordedEvent last = node.log.readAggregate("a", 1).get(0);
        assertThat(last.position()).isEqualTo(1);
        assertThat(last.commandId()).isEqualTo(command);
        assertThat(last.ordinal()).isEqualTo(1);
        assertThat(last.event()).isEqualTo(TestNode.sample(1));
        assertThat(node.log.findCommand(command).orElseThrow().requestHash()).isEqualTo(TestNode.REQUEST);
    }

    @Test
    void a_follower_that_starts_anew_goes_on_where_the_log_ends() {
        fill(0, 700);
        following(node, () -> awaitHead(699));
        fill(700, 50);

        following(other, () -> awaitHead(749));

        assertDense(750);
    }

    @Test
    void of_two_followers_one_writes_and_the_other_takes_over() {
        ServerFollower here = follower(node);
        ServerFollower there = follower(other);
        here.start();
        there.start();
        fill(0, 300);
        awaitHead(299);
        here.stop();
        fill(300, 300);

        awaitHead(599);

        there.stop();
        assertDense(600);
    }

    @Test
    void a_hole_in_the_order_stops_the_log_instead_of_shifting_it() {
        fill(0, 3);
        server.add(TestNode.newId(), 0, "after the hole", 0, 1);

        following(node, () -> {
            awaitHead(2);
            Awaitility.await().during(Duration.ofMillis(500)).until(() -> node.log.head() == 2);
        });
    }

    @Test
    void two_acts_under_one_command_id_are_both_on_record() {
        UUID command = TestNode.newId();
        server.add(command, 0, "a", 0, 0);
        following(node, () -> awaitHead(0));
        server.add(command, 0, "b", 0, 0);
        server.add(TestNode.newId(), 0, "c", 0, 0);

        following(node, () -> awaitHead(2));

        assertThat(node.log.readAggregate("b", 0))
                .extracting(RecordedEvent::ordinal)
                .isEqualTo(List.of(1));
    }

    private void fill(int from, int events) {
        IntStream.range(from, from + events).forEach(i -> server.add(TestNode.newId(), 0, "a" + i, 0, 0));
    }

    private ServerFollower follower(TestNode by) {
        return new ServerFollower(server, by.log, by.lane, PlainConnections.beside(database.dataSource()));
    }

    private void following(TestNode by, Runnable meanwhile) {
        ServerFollower follower = follower(by);
        follower.start();
        meanwhile.run();
        follower.stop();
    }

    private void awaitHead(long position) {
        Awaitility.await().atMost(SOON).until(() -> node.log.head() == position);
    }

    private void assertDense(int events) {
        assertThat(node.log.readAfter(-1, events + 1))
                .extracting(RecordedEvent::position)
                .isEqualTo(LongStream.range(0, events).boxed().toList());
        assertThat(node.log.readAfter(-1, events + 1))
                .extracting(RecordedEvent::aggregateId)
                .isEqualTo(IntStream.range(0, events).mapToObj(i -> "a" + i).toList());
    }
}
