package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;

import java.util.List;
import org.cartagena40.command.priorities.AdoptPriorities;
import org.cartagena40.command.priorities.AmendProposal;
import org.cartagena40.command.priorities.ClosePriorityCycle;
import org.cartagena40.command.priorities.LinkReportToCycle;
import org.cartagena40.command.priorities.OpenPriorityCycle;
import org.cartagena40.command.priorities.PresentPriorities;
import org.cartagena40.command.priorities.ProposePriority;
import org.cartagena40.command.priorities.WithdrawProposal;

/** Acts on the priorities of a biennium. */
final class PriorityActs {

    private static final String CYCLE = "/priorities/{cycle}";
    private static final String PROPOSAL = "/priorities/{cycle}/proposals/{priority}";

    static final List<ActForm> ALL = List.of(
            act("/priority-cycles", OpenPriorityCycle.class, CYCLE).alsoInHistory(),
            act("/priority-cycles/{cycle}/proposals", ProposePriority.class, PROPOSAL)
                    .named("priority", "priority")
                    .makesAText(),
            act("/priority-cycles/{cycle}/proposals/{priority}/amendments", AmendProposal.class, PROPOSAL)
                    .edits("revision"),
            act("/priority-cycles/{cycle}/proposals/{priority}/withdrawal", WithdrawProposal.class, PROPOSAL),
            act("/priority-cycles/{cycle}/adoption", AdoptPriorities.class, CYCLE)
                    .required("decision")
                    .given("counts", in -> List.of())
                    .given("notHeld", in -> null)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/presentations", PresentPriorities.class, CYCLE)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/reports", LinkReportToCycle.class, CYCLE)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/closing", ClosePriorityCycle.class, CYCLE));

    private PriorityActs() {}
}
