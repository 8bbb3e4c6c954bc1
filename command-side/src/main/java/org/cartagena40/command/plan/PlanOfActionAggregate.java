package org.cartagena40.command.plan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
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
        apply(Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(RecordPlanAdoption command, Standing standing) {
        apply(Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(LinkAntecedent command, Standing standing) {
        apply(Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineChapter command, Standing standing) {
        apply(Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineProgramme command, Standing standing) {
        apply(Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineAction command, Standing standing) {
        apply(Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineKeyOutcome command, Standing standing) {
        apply(Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(RevisePlanCatalogue command, Standing standing) {
        apply(Revising.decide(command, plan, standing));
    }

    /** An id of a request may name something else on record; then there is no plan to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof PlanEvent own) {
            id = own.plan();
            plan = PlanOfAction.EVOLUTION.apply(plan, own);
        } else {
            id = new PlanId(aggregate);
            plan = PlanOfAction.SOMETHING_ELSE;
        }
    }

    private static void apply(List<PlanEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
