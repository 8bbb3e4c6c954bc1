package org.cartagena40.command.gateway;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.cartagena40.command.decisions.DecisionRegisterAggregate;
import org.cartagena40.command.documents.DocumentAggregate;
import org.cartagena40.command.mechanism.MechanismAggregate;
import org.cartagena40.command.plan.PlanOfActionAggregate;
import org.cartagena40.command.record.RecordEntryAggregate;
import org.cartagena40.command.silence.SilenceProcedureAggregate;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.PostgresEventStorageEngine;
import org.springframework.context.annotation.Bean;

/** The aggregates and the way to them, wired by hand. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class GatewayConfiguration {

    @Bean
    StandingSource standingSource(EventLog log) {
        return new StandingSource(log);
    }

    @Bean
    ConfigurerModule aggregates(StandingSource standing, EventLog log) {
        return configurer -> configurer
                .registerComponent(ParameterResolverFactory.class, config -> parameters(standing, log))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(MechanismAggregate.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(SilenceProcedureAggregate.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(DecisionRegisterAggregate.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(PlanOfActionAggregate.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(RecordEntryAggregate.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(DocumentAggregate.class));
    }

    /** Needs Axon's configuration to be built, because only then does the bus know its handlers. */
    @Bean
    CommandGateway commandGateway(
            CommandBus bus, PostgresEventStorageEngine engine, EventLog log, Configuration built) {
        return new CommandGateway(bus, engine, log);
    }

    private static ParameterResolverFactory parameters(StandingSource standing, EventLog log) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(GatewayConfiguration.class),
                new StandingParameter(standing),
                new ToldParameter(new ToldSource(log)));
    }
}
