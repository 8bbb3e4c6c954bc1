package org.cartagena40.eventstore;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon, wired by hand and in one place. Its auto-configuration is not used: under Boot 4 it falls back in silence to no
 * store and no transactions. A module adds its aggregates and processors by a bean of type {@link ConfigurerModule};
 * which store takes the events is said by {@code acta.event-store} and chosen here, for everybody;
 * how earlier revisions are read is said in {@link EventRevisions}; data source, transaction manager and clock come from outside.
 */
@Configuration(proxyBeanMethods = false)
@Import({PostgresStoreConfiguration.class, AxonServerStoreConfiguration.class})
public class EventStoreConfiguration {

    @Bean
    PlainConnections plainConnections(DataSource dataSource) {
        return PlainConnections.beside(dataSource);
    }

    @Bean
    PostgresEventLog eventLog(DataSource dataSource) {
        EventsSchema.migrate(dataSource);
        return new PostgresEventLog(dataSource, EventRevisions.toToday());
    }

    @Bean(destroyMethod = "close")
    LogTail logTail(PlainConnections connections, PostgresEventLog migrated) {
        return new LogTail(connections);
    }

    @Bean(destroyMethod = "close")
    AppendLane appendLane(PlainConnections connections, Clock clock, LogTail tail) {
        return new AppendLane(connections, clock, tail::grownTo);
    }

    /**
     * No transaction: the lane commits by itself, so a transaction here could only roll back after the events are
     * durable. Nothing else may therefore be written by a command handler. Of two handlers of one command neither is
     * taken, where Axon would take the later.
     */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Without auto-located modules: the only one there is reports usage to a server of Axon's makers. */
    @Bean
    org.axonframework.config.Configuration axonConfiguration(
            EventStore store, CommandBus commandBus, ObjectProvider<ConfigurerModule> modules, AxonParts parts) {
        System.setProperty("disable-axoniq-console-message", "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(config -> store)
                .configureCommandBus(config -> commandBus)
                .configureSerializer(config -> tokenSerializer())
                .configureEventSerializer(config -> parts.log().serializer());
        configurer.eventProcessing(); // there also in a program in which nothing follows the log
        parts.registerIn(configurer);
        modules.orderedStream().toList().forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    AxonParts axonParts(PostgresEventLog log, LogTail tail, TransactionManager transactions, DataSource dataSource) {
        return new AxonParts(log, tail, transactions, new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    StartUpSelfCheck startUpSelfCheck(
            org.axonframework.config.Configuration axon,
            EventStore store,
            CommandBus commandBus,
            PlainConnections connections) {
        return new StartUpSelfCheck(axon, store, commandBus, connections);
    }

    @Bean
    AxonLifecycle axonLifecycle(org.axonframework.config.Configuration axon, StartUpSelfCheck selfCheck) {
        return new AxonLifecycle(axon, selfCheck);
    }

    /** A replay token holds a context of any type, which Jackson reads back only with leave. */
    static Serializer tokenSerializer() {
        BasicPolymorphicTypeValidator types = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(types))
                .build();
    }
}
