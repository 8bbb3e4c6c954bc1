package org.cartagena40.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.plan.PlanEvent;

/** The switchboard of a plan of action. */
@AggregateRoot(type = "plan")
public final class PlanOfActionAggregate extends NamedAggregate<PlanOfAction, PlanEvent> {

    private static final Form<PlanOfAction, PlanEvent> FORM = new Form<>(
            PlanEvent.class, PlanEvent::plan, PlanOfAction.EVOLUTION, PlanOfAction.NONE, PlanOfAction.SOMETHING_ELSE);

    PlanOfActionAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterPlan command, Standing standing) {
        apply(plan -> Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(RecordPlanAdoption command, Standing standing) {
        apply(plan -> Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(LinkAntecedent command, Standing standing) {
        apply(plan -> Registering.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineChapter command, Standing standing) {
        apply(plan -> Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineProgramme command, Standing standing) {
        apply(plan -> Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineAction command, Standing standing) {
        apply(plan -> Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(DefineKeyOutcome command, Standing standing) {
        apply(plan -> Defining.decide(command, plan, standing));
    }

    @CommandHandler
    void handle(RevisePlanCatalogue command, Standing standing) {
        apply(plan -> Revising.decide(command, plan, standing));
    }
}
