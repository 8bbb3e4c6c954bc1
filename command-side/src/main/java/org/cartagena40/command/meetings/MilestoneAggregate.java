package org.cartagena40.command.meetings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.meetings.MilestoneEvent;

/** The switchboard of a milestone. */
@AggregateRoot(type = "milestone")
public final class MilestoneAggregate extends NamedAggregate<Milestone, MilestoneEvent> {

    private static final Form<Milestone, MilestoneEvent> FORM = new Form<>(
            MilestoneEvent.class,
            MilestoneEvent::milestone,
            Milestone.EVOLUTION,
            Milestone.NONE,
            Milestone.SOMETHING_ELSE);

    MilestoneAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterGlobalMilestone command, Standing standing) {
        apply(milestone -> milestone.decide(command, standing));
    }

    @CommandHandler
    void handle(ReviseGlobalMilestoneDate command, Standing standing) {
        apply(milestone -> milestone.decide(command, standing));
    }
}
