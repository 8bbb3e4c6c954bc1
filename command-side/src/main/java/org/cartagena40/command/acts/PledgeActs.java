package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.pledges.PledgeRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.pledges.RegisterMultiStakeholderPledge;

/** Acts on pledges. */
final class PledgeActs {

    static final List<ActForm> ALL = List.of(act("/pledges", RegisterMultiStakeholderPledge.class, "/pledges")
            .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES, PRESIDENCY, TECHNICAL_SECRETARIAT)
            .alsoInHistory());

    private PledgeActs() {}
}
