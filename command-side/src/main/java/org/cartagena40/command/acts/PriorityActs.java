package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.priorities.AdoptionRule.ONLY_THE_PRESIDENCY_ADOPTS;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_CLOSES;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_OPENS_A_CYCLE;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_PRESENTS;
import static org.cartagena40.command.priorities.ProposalRule.MEMBERS_AND_OFFICES_PROPOSE;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_AN_OFFICE_CHANGES_IT;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;
import static org.cartagena40.events.Capacity.VICE_PRESIDENCY;

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
            act("/priority-cycles", OpenPriorityCycle.class, CYCLE)
                    .by(ONLY_THE_PRESIDENCY_OPENS_A_CYCLE, PRESIDENCY)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/proposals", ProposePriority.class, PROPOSAL)
                    .by(MEMBERS_AND_OFFICES_PROPOSE, MEMBER_STATE, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("priority", "priority")
                    .makesAText(),
            act("/priority-cycles/{cycle}/proposals/{priority}/amendments", AmendProposal.class, PROPOSAL)
                    .by(PROPOSER_OR_AN_OFFICE_CHANGES_IT, MEMBER_STATE, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .edits("revision"),
            act("/priority-cycles/{cycle}/proposals/{priority}/withdrawal", WithdrawProposal.class, PROPOSAL)
                    .by(PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS, MEMBER_STATE, TECHNICAL_SECRETARIAT, PRESIDENCY),
            act("/priority-cycles/{cycle}/adoption", AdoptPriorities.class, CYCLE)
                    .by(ONLY_THE_PRESIDENCY_ADOPTS, PRESIDENCY)
                    .required("decision")
                    .given("counts", in -> List.of())
                    .given("notHeld", in -> null)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/presentations", PresentPriorities.class, CYCLE)
                    .by(THE_PRESIDENCY_PRESENTS, PRESIDENCY, VICE_PRESIDENCY)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/reports", LinkReportToCycle.class, CYCLE)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/priority-cycles/{cycle}/closing", ClosePriorityCycle.class, CYCLE)
                    .by(ONLY_THE_PRESIDENCY_CLOSES, PRESIDENCY));

    private PriorityActs() {}
}
