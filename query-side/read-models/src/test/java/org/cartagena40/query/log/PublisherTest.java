package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cartagena40.eventstore.LogTail;
import org.cartagena40.eventstore.PlainConnections;
import org.cartagena40.ledger.audit.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that would both publish: one leads, and the other takes over when it is gone. */
class PublisherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private AttackedRecord record;
    private PlainConnections connections;
    private LogTail tail;
    private List<Publisher> nodes;

    @BeforeEach
    void two_nodes() {
        record = new AttackedRecord(folder, 5);
        connections = PlainConnections.beside(record.database.dataSource());
        tail = new LogTail(connections);
        nodes = List.of(node(), node());
        nodes.forEach(Publisher::start);
    }

    @AfterEach
    void stop() {
        nodes.forEach(Publisher::stop);
        tail.close();
        record.close();
    }

    @Test
    void what_is_recorded_is_published_within_seconds_by_one_of_them() {
        record.record(300);

        awaitPublished(305);
        assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void when_the_leader_loses_its_lock_and_its_session_the_log_goes_on_without_a_tear() {
        for (int more = 1; more <= 3; more++) {
            record.record(more * 100);
            record.database.kill("acta log publisher");
            awaitPublished(record.recorder.log().head() + 1);
        }
        assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_record_that_was_changed_stops_them_with_a_message_and_goes_on_once_it_is_as_it_was() {
        awaitPublished(5);
        record.remember();
        record.attack("delete from events.event where global_index = 4");
        await().atMost(PATIENCE)
                .until(() ->
                        nodes.stream().anyMatch(node -> node.trouble().contains("the record ends before its log")));

        record.attack("insert into events.event select * from kept_event where global_index = 4");
        record.record(2);
        awaitPublished(7);
    }

    @Test
    void a_full_disk_stops_them_with_a_message_and_the_log_goes_on_once_there_is_room() {
        awaitPublished(5);
        record.database.execute("""
                create function log.no_room() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$;
                create trigger no_room before insert or update on log.checkpoint execute function log.no_room()""");
        record.record(300);
        await().atMost(PATIENCE)
                .until(() -> nodes.stream().anyMatch(node -> node.trouble().contains("no space left on device")));
        assertThat(record.published.coverage().provable()).isEqualTo(5);

        record.database.execute("drop trigger no_room on log.checkpoint");
        awaitPublished(305);
        await().atMost(PATIENCE)
                .until(() -> nodes.stream().allMatch(node -> node.trouble().isEmpty()));
        assertThat(record.verifyKeeping()).as(record.said).isEqualTo(Verdict.PROVEN);
    }

    private Publisher node() {
        return new Publisher(connections, tail, record.publication(), record.published);
    }

    private void awaitPublished(long size) {
        await().atMost(PATIENCE).until(() -> record.published.coverage().provable() >= size);
    }
}
