package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogProcessorTest {

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
            seen.awaitCount(700);
            write(3);
            seen.awaitCount(703);
        });
        write(900);
        whileRunning(program -> {
            seen.awaitCount(1603);
        });
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(1603));
        assertThat(seen.token()).isEqualTo("{\"globalIndex\":1602}");
    }

    @Test
    void a_backlog_comes_in_whole_batches_one_call_for_each() {
        write(1_500);
        whileRunning(program -> {
            seen.awaitCount(1_500);
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
            seen.awaitCount(150);
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
            await().atMost(TestProgram.PATIENCE).until(() -> failures.get() == 1);
            assertThat(program.processor(SeenEvents.NAME).isRunning()).isTrue();
            seen.awaitCount(5);
        });
        assertThat(failures.get()).isGreaterThan(1);
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(5));
    }

    @Test
    void while_it_fails_neither_rows_nor_token_are_stored() {
        write(5);
        seen.afterWriting = () -> {
            throw new IllegalStateException("an impossible row");
        };
        whileRunning(program -> {
            await().atMost(TestProgram.PATIENCE).until(() -> seen.batchSizes.size() >= 2);
            assertThat(seen.count()).isZero();
            assertThat(seen.token()).isEqualTo("{\"globalIndex\":-1}");
        });
    }

    @Test
    void rows_of_a_node_that_lost_its_claim_are_rolled_back() {
        write(5);
        seen.afterWriting = () -> database.execute(
                "update views.token_entry set owner = 'another node', timestamp = '2999-01-01T00:00:00Z'");
        whileRunning(program -> {
            await().atMost(TestProgram.PATIENCE).until(() -> !seen.batchSizes.isEmpty());
            await().atMost(TestProgram.PATIENCE)
                    .until(() -> program.processor(SeenEvents.NAME)
                            .processingStatus()
                            .isEmpty());
        });
        assertThat(seen.count()).isZero();
        assertThat(seen.token()).isEqualTo("{\"globalIndex\":-1}");
    }

    @Test
    void what_this_program_appends_wakes_it() {
        whileRunning(program -> {
            program.awaitClaim(SeenEvents.NAME);
            program.get(LogTail.class).close();
            TestNode.record(
                    program.get(PostgresEventStorageEngine.class),
                    TestNode.newId(),
                    List.of(TestNode.messages("a", 0, 1)));
            seen.awaitCount(1);
        });
    }

    @Test
    void what_another_program_appends_wakes_it_also_after_its_listening_session_was_lost() {
        whileRunning(program -> {
            program.awaitClaim(SeenEvents.NAME);
            write(1);
            seen.awaitCount(1);
            database.kill("acta log tail");
            write(1);
            seen.awaitCount(2);
            write(1);
            seen.awaitCount(3);
        });
    }

    @Test
    void of_two_programs_one_follows_and_the_other_takes_over() {
        TestProgram first = TestProgram.start(database, seen.module());
        first.awaitClaim(SeenEvents.NAME);
        whileRunning(program -> {
            write(10);
            seen.awaitCount(10);
            assertThat(program.processor(SeenEvents.NAME).processingStatus()).isEmpty();
            first.close();
            write(10);
            seen.awaitCount(20);
            assertThat(program.processor(SeenEvents.NAME).processingStatus()).isNotEmpty();
        });
        assertThat(seen.positions()).containsExactlyElementsOf(upTo(20));
    }

    @Test
    void it_cannot_be_reset_because_a_rebuild_goes_around_it() {
        whileRunning(program -> {
            assertThat(program.processor(SeenEvents.NAME).supportsReset()).isFalse();
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

    private static List<Long> upTo(int size) {
        return LongStream.range(0, size).boxed().toList();
    }
}
