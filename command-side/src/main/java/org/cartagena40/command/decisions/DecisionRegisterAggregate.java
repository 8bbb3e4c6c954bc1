package org.cartagena40.command.decisions;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.RegisterId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and the register of decisions; it decides nothing itself. */
@AggregateRoot(type = "decision-register")
public final class DecisionRegisterAggregate {

    @AggregateIdentifier
    private @Nullable RegisterId id;

    private DecisionRegister register = DecisionRegister.NONE;

    DecisionRegisterAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDecision command, Standing standing, Past past) {
        Numbering.decide(command, register, standing, past).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NumberDecisions command) {
        Numbering.decide(command, register).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DecisionEvent event) {
        id = event.register();
        register = DecisionRegister.EVOLUTION.apply(register, event);
    }
}
