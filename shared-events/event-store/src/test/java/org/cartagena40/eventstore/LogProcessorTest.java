package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogProcessorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestDatabase database;
    private TestNode otherNode;
    private SeenEvents seen;

    @BeforeEach
    void a_log_and_a_projection() {
        database = TestDatabase.createWithLog();
        SeenEvents.createTables(database);
        otherNode = new TestNode(database);
        seen = new SeenEvents(database);
    }

    @AfterEach
    void close() {
        otherNode.close();
        database.close();
    }

    @Test
    void every_event_is_handled_once_and_in_order_across_a_restart() {
        write(700);
        whileRunning(program -> {
            awaitSeen(700);
            write(3);
            awaitSeen(703);
        });
        write(900);
        whileRunning(program -> {
            awaitSeen(1603);
        });
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(1603));
        assertThat(seen.token()).isEqualTo("{\"globalIndex\":1602}");
    }

    @Test
    void a_backlog_comes_in_whole_batches_one_call_for_each() {
        write(1_500);
        whileRunning(program -> {
            awaitSeen(1_500);
        });
        assertThat(seen.batchSizes).allMatch(size -> size <= LogProcessors.BATCH);
        assertThat(seen.batchSizes).hasSizeLessThan(30);
        assertThat(seen.batchSizes.stream().mapToInt(size -> size).sum()).isEqualTo(1_500);
    }

    @Test
    void rows_and_token_are_committed_together() {
        whileRunning(program -> {
            for (int i = 0; i < 15; i++) {
                write(10);
                List<String> apart = Rows.of(
                        database.dataSource(),
                        "select coalesce(max(s.position), -1)::text, convert_from(t.token, 'UTF8')"
                                + " from views.token_entry t left join views.seen s on true group by t.token"
                                + " having convert_from(t.token, 'UTF8')"
                                + " <> '{\"globalIndex\":' || coalesce(max(s.position), -1) || '}'",
                        row -> row.getString(1) + " but " + row.getString(2));
                assertThat(apart).isEmpty();
            }
            awaitSeen(150);
        });
    }

    @Test
    void a_failure_rolls_back_rows_and_token_and_is_tried_again() {
        write(5);
        AtomicInteger failures = new AtomicInteger();
        seen.afterWriting = () -> {
            if (failures.incrementAndGet() == 1) {
                throw new IllegalStateException("an impossible row");
            }
        };
        whileRunning(program -> {
            await().atMost(PATIENCE).until(() -> failures.get() == 1);
            assertThat(processor(program).isRunning()).isTrue();
            awaitSeen(5);
        });
        assertThat(failures.get()).isGreaterThan(1);
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(5));
    }

    @Test
    void while_it_fails_nothing_is_written_and_the_processor_says_so() {
        write(5);
        seen.afterWriting = () -> {
            throw new IllegalStateException("an impossible row");
        };
        whileRunning(program -> {
            await().atMost(PATIENCE).until(() -> seen.batchSizes.size() >= 2);
            assertThat(seen.count()).isZero();
            assertThat(seen.token()).isEqualTo("{\"globalIndex\":-1}");
        });
    }

    @Test
    void what_this_program_appends_wakes_it() {
        whileRunning(program -> {
            awaitClaimed(program);
            program.get(LogTail.class).close();
            TestNode.record(
                    program.get(PostgresEventStorageEngine.class),
                    TestNode.newId(),
                    List.of(TestNode.messages("a", 0, 1)));
            awaitSeen(1);
        });
    }

    @Test
    void what_another_program_appends_wakes_it_also_after_its_listening_session_was_lost() {
        whileRunning(program -> {
            awaitClaimed(program);
            write(1);
            awaitSeen(1);
            database.kill("acta log tail");
            write(1);
            awaitSeen(2);
            write(1);
            awaitSeen(3);
        });
    }

    @Test
    void of_two_programs_one_follows_and_the_other_takes_over() {
        TestProgram first = TestProgram.start(database, seen.module());
        awaitClaimed(first);
        whileRunning(program -> {
            write(10);
            awaitSeen(10);
            assertThat(processor(program).processingStatus()).isEmpty();
            first.close();
            write(10);
            awaitSeen(20);
            assertThat(processor(program).processingStatus()).isNotEmpty();
        });
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(20));
    }

    @Test
    void it_cannot_be_reset_because_a_rebuild_goes_around_it() {
        whileRunning(program -> {
            assertThat(processor(program).supportsReset()).isFalse();
        });
    }

    private void whileRunning(Consumer<TestProgram> scene) {
        try (TestProgram program = TestProgram.start(database, seen.module())) {
            scene.accept(program);
        }
    }

    private void write(int events) {
        otherNode.record(TestNode.newId(), TestNode.newId().toString(), 0, events);
    }

    private void awaitSeen(long events) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> seen.count() == events);
    }

    private static void awaitClaimed(TestProgram program) {
        await().atMost(PATIENCE)
                .until(() -> !processor(program).processingStatus().isEmpty());
    }

    private static StreamingEventProcessor processor(TestProgram program) {
        return program.get(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(SeenEvents.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static List<Long> upTo(int size) {
        return LongStream.range(0, size).boxed().toList();
    }
}
