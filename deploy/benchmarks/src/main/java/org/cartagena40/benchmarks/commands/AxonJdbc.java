package org.cartagena40.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.eventstore.ActaEventSerializer;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The same aggregates and handlers on Axon's own JDBC engine, with our serializer, a transaction for each command and a
 * connection for each client. What a handler asks of the Mechanism it reads, like ours, from our log. It keeps neither a
 * command id nor a leaf.
 */
final class AxonJdbc implements Contender {

    private static final int MOST_CLIENTS = 64;

    private final HikariDataSource pool;
    private final Configuration axon;
    private final CommandBus bus;

    /** @param ours whose aggregates and Mechanism are used */
    AxonJdbc(Program ours, Database database) {
        database.jdbc().sql("create schema axon").update();
        this.pool = database.pool(MOST_CLIENTS);
        pool.setSchema("axon");
        SpringTransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        this.bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine(transactions)).build();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(config -> store)
                .configureCommandBus(config -> bus)
                .configureSerializer(config -> new ActaEventSerializer());
        ours.bean("aggregates", ConfigurerModule.class).configureModule(configurer);
        this.axon = configurer.buildConfiguration();
        axon.start();
    }

    private JdbcEventStorageEngine engine(SpringTransactionManager transactions) {
        Serializer serializer = new ActaEventSerializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(transactions)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    @Override
    public String name() {
        return "Axon JDBC engine";
    }

    @Override
    public Client client(Clock clock) {
        Acts acts = new Acts(clock);
        return () -> send(acts.next());
    }

    private void send(ActaCommand command) throws Exception {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(Ids.fresh().toString(), command, java.util.Map.of()),
                command.getClass().getName());
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(message, (sent, answer) -> result.set(answer));
        CommandResultMessage<?> answer = result.get();
        if (answer == null || answer.isExceptional()) {
            throw new IllegalStateException(
                    "not handled: " + command, answer == null ? null : answer.exceptionResult());
        }
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
