package org.cartagena40.command.pledges;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.cartagena40.command.NamedAggregate;
import org.cartagena40.command.Standing;
import org.cartagena40.events.pledges.PledgeEvent;

/** The switchboard of a pledge. */
@AggregateRoot(type = "pledge")
public final class PledgeAggregate extends NamedAggregate<Pledge, PledgeEvent> {

    private static final Form<Pledge, PledgeEvent> FORM =
            new Form<>(PledgeEvent.class, PledgeEvent::pledge, Pledge.EVOLUTION, Pledge.NONE, Pledge.ON_RECORD);

    PledgeAggregate() {
        super(FORM);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterMultiStakeholderPledge command, Standing standing) {
        apply(before -> before.decide(command, standing));
    }
}
