package org.cartagena40.command.gateway;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegisterAggregate;
import org.cartagena40.command.documents.CommentWindowAggregate;
import org.cartagena40.command.documents.DocumentAggregate;
import org.cartagena40.command.documents.Surroundings;
import org.cartagena40.command.mechanism.MechanismAggregate;
import org.cartagena40.command.meetings.MeetingAggregate;
import org.cartagena40.command.meetings.MilestoneAggregate;
import org.cartagena40.command.plan.PlanOfActionAggregate;
import org.cartagena40.command.pledges.PledgeAggregate;
import org.cartagena40.command.priorities.PriorityCycleAggregate;
import org.cartagena40.command.processes.ExternalProcessAggregate;
import org.cartagena40.command.progress.AssessmentAggregate;
import org.cartagena40.command.progress.IndicatorAggregate;
import org.cartagena40.command.progress.ReportAggregate;
import org.cartagena40.command.record.RecordEntryAggregate;
import org.cartagena40.command.record.Told;
import org.cartagena40.command.silence.PastProcedures;
import org.cartagena40.command.silence.SilenceProcedure;
import org.cartagena40.command.silence.SilenceProcedureAggregate;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Id;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.RecordingStore;
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
            MeetingAggregate.class,
            MilestoneAggregate.class,
            ExternalProcessAggregate.class,
            PledgeAggregate.class,
            PriorityCycleAggregate.class,
            IndicatorAggregate.class,
            ReportAggregate.class,
            AssessmentAggregate.class,
            CommentWindowAggregate.class);

    @Bean
    Attempts attempts() {
        return new Attempts();
    }

    @Bean
    StandingSource standingSource(EventLog log, Attempts attempts) {
        return new StandingSource(log, attempts);
    }

    @Bean
    AggregateCache keptAggregates(Attempts attempts) {
        return new AggregateCache(attempts);
    }

    @Bean
    ConfigurerModule aggregates(
            StandingSource standing, EventLog log, ContentStore contents, AggregateCache kept, Attempts attempts) {
        return configurer -> {
            configurer.registerComponent(
                    ParameterResolverFactory.class, config -> parameters(standing, log, contents, attempts));
            AGGREGATES.forEach(type -> configurer.configureAggregate(aggregate(type, kept, attempts)));
        };
    }

    private static <T> AggregateConfigurer<T> aggregate(Class<T> type, AggregateCache kept, Attempts attempts) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(config -> new CommandTarget())
                .configureRepository(config -> FreshFirstRepository.of(type, config, kept, attempts));
    }

    /** Needs Axon's configuration to be built, because only then does the bus know its handlers. */
    @Bean
    CommandGateway commandGateway(
            CommandBus bus,
            RecordingStore store,
            EventLog log,
            StandingSource standing,
            Attempts attempts,
            Admission admission,
            Configuration built) {
        bus.registerHandlerInterceptor(new AdmissionInterceptor(admission, standing::ofTheActAtHand));
        return new CommandGateway(bus, store, log, standing, attempts);
    }

    /** After the gateway, which has every act admitted. */
    @Bean
    Trial trial(CommandBus bus, EventStore store, Attempts attempts, CommandGateway gateway) {
        return new Trial(bus, store, attempts);
    }

    private static ParameterResolverFactory parameters(
            StandingSource standing, EventLog log, ContentStore contents, Attempts attempts) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(GatewayConfiguration.class),
                new SuppliedParameter<>(Standing.class, command -> standing.ofTheActAtHand()),
                new SuppliedParameter<>(Past.class, command -> id -> past(log, id)),
                new SuppliedParameter<>(PastProcedures.class, command -> id -> procedure(log, id)),
                new SuppliedParameter<>(Surroundings.class, command -> new LogSurroundings(log, contents, attempts)),
                new SuppliedParameter<>(Told.class, new ToldSource(log)::about));
    }

    private static List<ActaEvent> past(EventLog log, Id id) {
        return log.readAggregate(id.value(), 0).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    private static SilenceProcedure procedure(EventLog log, ProcedureId id) {
        List<SilenceEvent> past = log.readAggregate(id.value(), 0).stream()
                .map(recorded -> (SilenceEvent) recorded.event())
                .toList();
        return SilenceProcedure.EVOLUTION.replay(SilenceProcedure.NONE, past);
    }
}
