package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictTest {

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
    void of_hundreds_of_commands_at_once_only_the_tenth_in_conflict_fails() throws Exception {
        node.record(TestNode.newId(), "taken", 0, 2);
        List<Callable<RecordedCommand>> writers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            TestNode writer = i % 2 == 0 ? node : other;
            boolean conflict = expected(i) != RecordedCommand.class;
            String aggregate = conflict ? "taken" : "free-" + i;
            int sequence = conflict ? i / 10 % 2 : 0;
            writers.add(() -> writer.record(TestNode.newId(), aggregate, sequence, 1));
        }
        List<Object> outcomes = ManyWriters.run(16, writers);

        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i)).as("command " + i).isExactlyInstanceOf(expected(i));
        }
        assertThat(node.log.head()).isEqualTo(2 + 360 - 1);
    }

    private static Class<?> expected(int command) {
        if (command % 10 != 3) {
            return RecordedCommand.class;
        }
        return command / 10 % 2 == 0 ? AggregateStreamCreationException.class : ConcurrencyException.class;
    }

    @Test
    void a_command_of_two_events_is_recorded_whole_or_not_at_all() {
        node.record(TestNode.newId(), "a", 1, 1);

        assertThatThrownBy(() -> node.record(TestNode.newId(), "a", 0, 2)).isInstanceOf(ConcurrencyException.class);
        assertThat(node.log.head()).isZero();
    }

    @Test
    void a_command_id_is_recorded_once_and_its_answer_is_found() {
        UUID command = TestNode.newId();
        RecordedCommand answer = node.record(command, "a", 0, 1);

        assertThatThrownBy(() -> other.record(command, "b", 0, 1))
                .isInstanceOfSatisfying(
                        CommandAlreadyRecorded.class,
                        refusal -> assertThat(refusal.commandId()).isEqualTo(command));
        assertThat(other.log.findCommand(command)).contains(answer);
        assertThat(other.log.findCommand(TestNode.newId())).isEmpty();
    }

    @Test
    void of_twins_at_once_on_two_nodes_exactly_one_is_recorded() throws Exception {
        List<Callable<RecordedCommand>> writers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            UUID command = TestNode.newId();
            String aggregate = "a" + i;
            writers.add(() -> node.record(command, aggregate, 0, 1));
            writers.add(() -> other.record(command, aggregate, 0, 1));
        }
        List<Object> outcomes = ManyWriters.run(16, writers);

        for (int i = 0; i < outcomes.size(); i += 2) {
            assertThat(outcomes.subList(i, i + 2))
                    .hasAtLeastOneElementOfType(RecordedCommand.class)
                    .hasAtLeastOneElementOfType(CommandAlreadyRecorded.class);
        }
        assertThat(node.log.head()).isEqualTo(99);
    }

    @Test
    void what_repeats_its_neighbour_in_a_batch_is_refused_once_the_neighbour_is_recorded() {
        UUID command = TestNode.newId();
        AppendJob first = job(command, "a");
        AppendJob twin = job(command, "b");
        AppendJob rival = job(TestNode.newId(), "a");
        AppendBatch batch = new AppendBatch(List.of(first, twin, rival));

        assertThat(batch.distinct()).containsExactly(first);
        first.succeed(new Appended(0, Instant.EPOCH));
        assertThat(batch.settleRepeats()).isEmpty();
        assertThatThrownBy(twin::await).isInstanceOf(CommandAlreadyRecorded.class);
        assertThatThrownBy(rival::await).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_act_on_a_premise_that_another_node_overturned_fails_alone() {
        other.record(TestNode.newId(), "mechanism", 0, 1);
        AppendJob overturned = job("a", new Premise("mechanism", 0));
        AppendJob holding = job("b", new Premise("mechanism", 1));
        AppendJob without = job(TestNode.newId(), "c");

        List.of(overturned, holding, without).forEach(node.lane::add);

        assertThatThrownBy(overturned::await).isInstanceOf(PremiseOverturned.class);
        assertThat(List.of(holding.await(), without.await()))
                .extracting(Appended::firstPosition)
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(node.log.head()).isEqualTo(2);
    }

    @Test
    void an_act_on_a_premise_that_its_neighbour_in_a_batch_overturns_waits_for_the_neighbour() {
        AppendJob neighbour = job(TestNode.newId(), "mechanism");
        AppendJob resting = job("a", new Premise("mechanism", 0));
        AppendBatch batch = new AppendBatch(List.of(neighbour, resting));

        assertThat(batch.distinct()).containsExactly(neighbour);
        neighbour.succeed(new Appended(0, Instant.EPOCH));
        assertThat(batch.settleRepeats()).isEmpty();
        assertThatThrownBy(resting::await).isInstanceOf(PremiseOverturned.class);
    }

    @Test
    void an_act_may_change_what_it_rests_on_itself() {
        AppendJob both = job("mechanism", new Premise("mechanism", 0));

        node.lane.add(both);

        assertThat(both.await().firstPosition()).isZero();
    }

    @Test
    void a_command_that_wants_one_place_twice_fails_alone() {
        SealedEvent event = Sealed.event(TestNode.newId(), "a");
        AppendJob confused = new AppendJob(List.of(event, event));

        assertThat(new AppendBatch(List.of(confused)).distinct()).isEmpty();
        assertThatThrownBy(confused::await).hasMessageContaining("one place twice");
    }

    @Test
    void what_repeats_a_neighbour_that_failed_gets_its_own_chance() {
        AppendJob first = job(TestNode.newId(), "a");
        AppendJob rival = job(TestNode.newId(), "a");
        AppendBatch batch = new AppendBatch(List.of(first, rival));
        first.fail(new IllegalStateException("refused for another reason"));

        assertThat(batch.settleRepeats()).containsExactly(rival);
    }

    @Test
    void data_the_log_cannot_hold_fails_alone() throws Exception {
        List<Callable<RecordedCommand>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String aggregate = i % 10 == 0 ? "nul \u0000 " + i : "a" + i;
            writers.add(() -> node.record(TestNode.newId(), aggregate, 0, 1));
        }
        List<Object> outcomes = ManyWriters.run(16, writers);

        assertThat(outcomes).filteredOn(RecordedCommand.class::isInstance).hasSize(36);
        assertThat(node.log.head()).isEqualTo(35);
    }

    private static AppendJob job(UUID command, String aggregate) {
        return new AppendJob(List.of(Sealed.event(command, aggregate)));
    }

    private static AppendJob job(String aggregate, Premise premise) {
        return new AppendJob(List.of(Sealed.event(TestNode.newId(), aggregate)), Set.of(premise));
    }
}
