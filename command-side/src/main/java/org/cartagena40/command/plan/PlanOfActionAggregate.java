package org.cartagena40.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and a plan of action; it decides nothing itself. */
@AggregateRoot(type = "plan")
public final class PlanOfActionAggregate {

    @AggregateIdentifier
    private @Nullable PlanId id;

    private PlanOfAction plan = PlanOfAction.NONE;

    PlanOfActionAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterPlan command, Standing standing) {
        plan.decide(command, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RecordPlanAdoption command, Standing standing) {
        plan.decide(command, standing).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LinkAntecedent command, Standing standing) {
        plan.decide(command, standing).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.plan();
        plan = PlanOfAction.EVOLUTION.apply(plan, event);
    }
}
