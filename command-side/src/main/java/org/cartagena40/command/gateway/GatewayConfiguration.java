package org.cartagena40.command.gateway;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegisterAggregate;
import org.cartagena40.command.documents.CommentWindowAggregate;
import org.cartagena40.command.documents.DocumentAggregate;
import org.cartagena40.command.documents.Surroundings;
import org.cartagena40.command.mechanism.MechanismAggregate;
import org.cartagena40.command.plan.PlanOfActionAggregate;
import org.cartagena40.command.record.RecordEntryAggregate;
import org.cartagena40.command.record.Told;
import org.cartagena40.command.silence.PastProcedures;
import org.cartagena40.command.silence.SilenceProcedure;
import org.cartagena40.command.silence.SilenceProcedureAggregate;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.PostgresEventStorageEngine;
import org.springframework.context.annotation.Bean;

/** The aggregates and the way to them, wired by hand. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class GatewayConfiguration {

    private static final List<Class<?>> AGGREGATES = List.of(
            MechanismAggregate.class,
            SilenceProcedureAggregate.class,
            DecisionRegisterAggregate.class,
            PlanOfActionAggregate.class,
            RecordEntryAggregate.class,
            DocumentAggregate.class,
            CommentWindowAggregate.class);

    @Bean
    StandingSource standingSource(EventLog log) {
        return new StandingSource(log);
    }

    @Bean
    AggregateCache keptAggregates() {
        return new AggregateCache();
    }

    @Bean
    ConfigurerModule aggregates(StandingSource standing, EventLog log, ContentStore contents, AggregateCache kept) {
        return configurer -> {
            configurer.registerComponent(ParameterResolverFactory.class, config -> parameters(standing, log, contents));
            AGGREGATES.forEach(type -> configurer.configureAggregate(
                    AggregateConfigurer.defaultConfiguration(type).configureCache(config -> kept)));
        };
    }

    /** Needs Axon's configuration to be built, because only then does the bus know its handlers. */
    @Bean
    CommandGateway commandGateway(
            CommandBus bus, PostgresEventStorageEngine engine, EventLog log, AggregateCache kept, Configuration built) {
        return new CommandGateway(bus, engine, log, kept);
    }

    private static ParameterResolverFactory parameters(StandingSource standing, EventLog log, ContentStore contents) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(GatewayConfiguration.class),
                new SuppliedParameter<>(Standing.class, command -> standing.current()),
                new SuppliedParameter<>(PastProcedures.class, command -> id -> procedure(log, id)),
                new SuppliedParameter<>(Surroundings.class, command -> new LogSurroundings(log, contents)),
                new SuppliedParameter<>(Told.class, new ToldSource(log)::about));
    }

    private static SilenceProcedure procedure(EventLog log, ProcedureId id) {
        List<SilenceEvent> past = log.readAggregate(id.value(), 0).stream()
                .map(recorded -> (SilenceEvent) recorded.event())
                .toList();
        return SilenceProcedure.EVOLUTION.replay(SilenceProcedure.NONE, past);
    }
}
