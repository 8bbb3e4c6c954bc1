package org.cartagena40.command.priorities;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityEvent;
import org.jspecify.annotations.Nullable;

/** The switchboard between Axon and a cycle of priorities; it decides nothing itself. */
@AggregateRoot(type = "priority-cycle")
public final class PriorityCycleAggregate {

    @AggregateIdentifier
    private @Nullable CycleId id;

    private PriorityCycle cycle = PriorityCycle.NONE;

    PriorityCycleAggregate() {
        // Axon makes one and then tells it its past.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenPriorityCycle command, Standing standing, Past past) {
        apply(Opening.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(ProposePriority command, Standing standing, Past past) {
        apply(Proposing.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(AmendProposal command, Standing standing, Past past) {
        apply(Proposing.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(WithdrawProposal command, Standing standing) {
        apply(Proposing.decide(command, cycle, standing));
    }

    @CommandHandler
    void handle(AdoptPriorities command, Standing standing, Past past) {
        apply(Adopting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(PresentPriorities command, Standing standing, Past past) {
        apply(Presenting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(LinkReportToCycle command, Standing standing, Past past) {
        apply(Presenting.decide(command, cycle, standing, past));
    }

    @CommandHandler
    void handle(ClosePriorityCycle command, Standing standing) {
        apply(Opening.decide(command, cycle, standing));
    }

    /** An id of a request may name something else on record; then there is no cycle to decide about. */
    @EventSourcingHandler
    void on(ActaEvent event, @SourceId String aggregate) {
        if (event instanceof PriorityEvent own) {
            id = own.cycle();
            cycle = PriorityCycle.EVOLUTION.apply(cycle, own);
        } else {
            id = new CycleId(aggregate);
            cycle = PriorityCycle.SOMETHING_ELSE;
        }
    }

    private static void apply(List<PriorityEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
