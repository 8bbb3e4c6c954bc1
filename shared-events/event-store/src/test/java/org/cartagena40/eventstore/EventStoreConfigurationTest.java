package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.UpdateChecker;
import org.cartagena40.events.EventSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventStoreConfigurationTest {

    private static final ConfigurerModule AGGREGATE =
            configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(TestAggregate.class));

    private TestDatabase database;
    private TestProgram program;

    @BeforeEach
    void a_program_with_an_aggregate() {
        database = TestDatabase.create();
        program = TestProgram.start(database, AGGREGATE);
    }

    @AfterEach
    void close() {
        program.close();
        database.close();
    }

    @Test
    void a_command_is_recorded_and_its_answer_is_there_when_the_bus_returns() {
        UUID command = TestNode.newId();
        send(command, new TestAggregate.Open(EventSamples.PROCEDURE));
        RecordedCommand answer =
                program.get(PostgresEventStorageEngine.class).takeLastAppend().orElseThrow();

        assertThat(answer.commandId()).isEqualTo(command);
        assertThat(answer.aggregateId()).isEqualTo(EventSamples.PROCEDURE.value());
        assertThat(program.get(EventLog.class).findCommand(command)).contains(answer);
    }

    @Test
    void an_aggregate_is_read_back_for_the_next_command() {
        send(TestNode.newId(), new TestAggregate.Open(EventSamples.PROCEDURE));
        send(TestNode.newId(), new TestAggregate.Withdraw(EventSamples.PROCEDURE));

        assertThat(program.get(EventLog.class).readAggregate(EventSamples.PROCEDURE.value(), 0))
                .extracting(RecordedEvent::sequenceNumber)
                .containsExactly(0L, 1L);
        assertThatThrownBy(() -> send(TestNode.newId(), new TestAggregate.Withdraw(EventSamples.PROCEDURE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withdrawn already");
    }

    @Test
    void what_exists_is_not_created_again() {
        send(TestNode.newId(), new TestAggregate.Open(EventSamples.PROCEDURE));

        assertThatThrownBy(() -> send(TestNode.newId(), new TestAggregate.Open(EventSamples.PROCEDURE)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void nothing_reports_usage_to_the_makers_of_axon() {
        Configuration axon = program.get(Configuration.class);

        assertThat(axon.getComponent(UpdateChecker.class, () -> null)).isNull();
    }

    @Test
    void ids_of_axon_are_ordered_by_time() {
        String identifier = IdentifierFactory.getInstance().generateIdentifier();

        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
        assertThat(UUID.fromString(identifier).version()).isEqualTo(7);
        assertThat(new GenericMessage<>("any").getIdentifier()).isGreaterThan(identifier);
    }

    @Test
    void a_replay_token_is_read_back_with_its_context() {
        Serializer tokens = program.get(Configuration.class).serializer();
        TrackingToken replay = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(-1), Map.of("why", "test"));

        assertThat(tokens.<byte[], Object>deserialize(tokens.serialize(replay, byte[].class)))
                .isEqualTo(replay);
    }

    @Test
    void the_mapper_of_events_does_not_replace_that_of_the_web() {
        assertThatThrownBy(() -> program.get(JsonMapper.class)).hasMessageContaining("No qualifying bean");
    }

    @Test
    void the_command_bus_holds_no_connection_while_it_waits_for_the_lane() {
        assertThat(program.get(CommandBus.class))
                .hasFieldOrPropertyWithValue("transactionManager", NoTransactionManager.INSTANCE);
    }

    private void send(UUID id, Object command) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(id.toString(), command, Map.of(CommandMetadata.REQUEST_HASH, TestNode.REQUEST)),
                command.getClass().getName());
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        program.get(CommandBus.class).dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }
}
