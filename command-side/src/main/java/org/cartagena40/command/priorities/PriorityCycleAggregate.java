package org.cartagena40.command.priorities;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.priorities.PriorityEvent;

/** The switchboard of a cycle of priorities. */
@AggregateRoot(type = "priority-cycle")
public final class PriorityCycleAggregate extends NamedAggregate<PriorityCycle, PriorityEvent> {

    private static final Form<PriorityCycle, PriorityEvent> FORM = new Form<>(
            PriorityEvent.class,
            PriorityEvent::cycle,
            PriorityCycle.EVOLUTION,
            PriorityCycle.NONE,
            PriorityCycle.SOMETHING_ELSE);

    PriorityCycleAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenPriorityCycle command, Standing standing, Past past) {
        apply(cycle -> Opening.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(ProposePriority command, Standing standing, Past past) {
        apply(cycle -> Proposing.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(AmendProposal command, Standing standing, Past past) {
        apply(cycle -> Proposing.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(WithdrawProposal command, Standing standing) {
        apply(cycle -> Proposing.decide(command, cycle, standing));
    }

    @CommandHandler
    void handle(AdoptPriorities command, Standing standing, Past past) {
        apply(cycle -> Adopting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(PresentPriorities command, Standing standing, Past past) {
        apply(cycle -> Presenting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(LinkReportToCycle command, Standing standing, Past past) {
        apply(cycle -> Presenting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(ClosePriorityCycle command, Standing standing) {
        apply(cycle -> Opening.decide(command, cycle, standing));
    }
}
