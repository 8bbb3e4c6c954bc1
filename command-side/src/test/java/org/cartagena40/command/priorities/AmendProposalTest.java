package org.cartagena40.command.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cartagena40.command.priorities.Cycles.CYCLE;
import static org.cartagena40.command.priorities.Cycles.THAT_DAY;
import static org.cartagena40.command.priorities.Cycles.amending;
import static org.cartagena40.command.priorities.Cycles.id;
import static org.cartagena40.command.priorities.Cycles.opened;
import static org.cartagena40.command.priorities.Cycles.proposing;
import static org.cartagena40.command.priorities.ProposalRule.AMENDMENT_CHANGES_SOMETHING;
import static org.cartagena40.command.priorities.ProposalRule.AMENDS_THE_REVISION_THAT_STANDS;
import static org.cartagena40.command.priorities.ProposalRule.CITED_ACTION_LIES_IN_THE_CHAPTER;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSAL_STANDS;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_AN_OFFICE_CHANGES_IT;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS;
import static org.cartagena40.command.priorities.ProposalRule.WITHDRAWAL_HAS_A_REASON;
import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import org.cartagena40.command.Outdated;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.junit.jupiter.api.Test;

/** F15: two officers edit one text; one wins, and the other is told what changed. */
class AmendProposalTest {

    @Test
    void an_amendment_says_the_whole_proposal_anew_as_its_next_revision() {
        var amended = made().when(amending(1, 1, Acts.of(BELIZE), 17, 18)).event(PriorityProposalAmended.class);
        assertThat(amended.revision()).isEqualTo(2);
        assertThat(amended.content().actions()).containsExactly(17, 18);
        assertThat(amended.act()).isEqualTo(Acts.accredited(BELIZE));
        var next = made().after(amending(1, 1, PRESIDENCY, 18)).when(amending(1, 2, SECRETARIAT, 19));
        assertThat(next.event(PriorityProposalAmended.class).revision()).isEqualTo(3);
    }

    @Test
    void who_edited_an_older_revision_is_shown_both_texts_and_what_differs() {
        var amended = made().after(amending(1, 1, PRESIDENCY, 18));
        amended.when(amending(1, 1, SECRETARIAT, 19)).thenRefused(AMENDS_THE_REVISION_THAT_STANDS);
        Outdated refusal = catchThrowableOfType(
                Outdated.class,
                () -> Proposing.decide(
                        amending(1, 1, SECRETARIAT, 19), amended.state(), Standings.standing(), Cycles.PAST));
        assertThat(refusal.conflict().revision()).isEqualTo(2);
        assertThat(refusal.conflict().changed()).containsExactly("actions");
        assertThat(((PriorityContent) refusal.conflict().standing()).actions()).containsExactly(18);
        assertThat(((PriorityContent) refusal.conflict().sent()).actions()).containsExactly(19);
        amended.when(amending(1, 3, SECRETARIAT, 19)).thenRefused(AMENDS_THE_REVISION_THAT_STANDS);
        amended.when(amending(1, 0, SECRETARIAT, 19)).thenRefused(AMENDS_THE_REVISION_THAT_STANDS);
    }

    @Test
    void it_keeps_the_rules_of_a_proposal_and_changes_something() {
        made().when(amending(1, 1, PRESIDENCY, 21)).thenRefused(CITED_ACTION_LIES_IN_THE_CHAPTER);
        made().when(amending(1, 1, PRESIDENCY, 17)).thenRefused(AMENDMENT_CHANGES_SOMETHING);
    }

    @Test
    void another_State_does_not_change_it() {
        made().when(amending(1, 1, Acts.of(BARBADOS), 18)).thenRefused(PROPOSER_OR_AN_OFFICE_CHANGES_IT);
        made().when(amending(2, 1, PRESIDENCY, 18)).thenRefused(PROPOSAL_STANDS);
    }

    @Test
    void who_made_it_or_the_Presidency_takes_it_back_with_a_reason() {
        made().when(withdrawing("Joined", Acts.of(BELIZE)))
                .then(new PriorityProposalWithdrawn(CYCLE, id(1), "Joined", THAT_DAY, Acts.accredited(BELIZE)));
        made().when(withdrawing("Joined", PRESIDENCY)).thenKinds(PriorityProposalWithdrawn.class);
        made().when(withdrawing("Joined", SECRETARIAT)).thenRefused(PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS);
        made().when(withdrawing(" ", PRESIDENCY)).thenRefused(WITHDRAWAL_HAS_A_REASON);
    }

    @Test
    void what_was_taken_back_is_neither_amended_nor_taken_back_again() {
        var withdrawn = made().after(withdrawing("Joined", PRESIDENCY));
        withdrawn.when(withdrawing("Joined", PRESIDENCY)).thenRefused(PROPOSAL_STANDS);
        withdrawn.when(amending(1, 1, PRESIDENCY, 18)).thenRefused(PROPOSAL_STANDS);
    }

    private static Story<PriorityCycle, PriorityEvent> made() {
        return opened().after(proposing(1, 1, 1, 17));
    }

    private static WithdrawProposal withdrawing(String reason, Act act) {
        return new WithdrawProposal(CYCLE, id(1), reason, THAT_DAY, act, NOW);
    }
}
