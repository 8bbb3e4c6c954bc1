package org.cartagena40.command.pledges;

import static org.cartagena40.command.pledges.PledgeRule.PLEDGE_HAS_A_TITLE;
import static org.cartagena40.command.pledges.PledgeRule.PLEDGE_REGISTERED_ONCE;
import static org.cartagena40.command.pledges.PledgeRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES;

import java.util.List;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.pledges.PledgeEvent;

/**
 * A pledge as its past made it.
 *
 * @param free whether one may be registered under this id; not if it names anything on record
 */
public record Pledge(boolean free) {

    public static final Pledge NONE = new Pledge(true);

    /** What the id names when it names something else, or once it is registered. */
    static final Pledge ON_RECORD = new Pledge(false);

    /** How it follows from its events. */
    public static final Evolution<Pledge, PledgeEvent> EVOLUTION = new Evolution<Pledge, PledgeEvent>()
            .on(MultiStakeholderPledgeRegistered.class, (before, event) -> ON_RECORD);

    List<PledgeEvent> decide(RegisterMultiStakeholderPledge command, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES.check(standing.prepares(command));
        PLEDGE_REGISTERED_ONCE.check(free);
        PLEDGE_HAS_A_TITLE.check(!command.title().text().isBlank());
        return List.of(new MultiStakeholderPledgeRegistered(
                command.pledge(),
                command.title(),
                command.lead(),
                command.supportedBy(),
                command.effective(),
                command.act()));
    }
}
