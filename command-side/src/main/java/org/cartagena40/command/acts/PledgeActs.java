package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;

import java.util.List;
import org.cartagena40.command.pledges.RegisterMultiStakeholderPledge;

/** Acts on pledges. */
final class PledgeActs {

    static final List<ActForm> ALL = List.of(
            act("/pledges", RegisterMultiStakeholderPledge.class, "/pledges").alsoInHistory());

    private PledgeActs() {}
}
