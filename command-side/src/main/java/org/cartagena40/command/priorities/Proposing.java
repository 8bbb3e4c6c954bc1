package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.CycleRule.PRIORITIES_ARE_NOT_ADOPTED_YET;
import static org.cartagena40.command.priorities.ProposalRule.AMENDMENT_CHANGES_SOMETHING;
import static org.cartagena40.command.priorities.ProposalRule.AMENDS_THE_REVISION_THAT_STANDS;
import static org.cartagena40.command.priorities.ProposalRule.MEMBERS_AND_OFFICES_PROPOSE;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSAL_STANDS;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSED_ONCE;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_AN_OFFICE_CHANGES_IT;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS;
import static org.cartagena40.command.priorities.ProposalRule.WITHDRAWAL_HAS_A_REASON;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Outdated;
import org.cartagena40.command.Outdated.Conflict;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;

/** Decides who proposes a priority, changes a proposal or takes it back, until the members adopt (R86, F15). */
final class Proposing {

    private Proposing() {}

    static List<PriorityEvent> decide(ProposePriority command, PriorityCycle cycle, Standing standing, Past past) {
        Act act = proposer(command, standing);
        PriorityCycleOpened opened = undecided(cycle);
        PROPOSED_ONCE.check(!cycle.proposals().containsKey(command.priority()));
        int version = Citing.check(command.content(), opened, past);
        return List.of(new PriorityProposed(
                command.cycle(), command.priority(), version, command.content(), command.effective(), act));
    }

    static List<PriorityEvent> decide(AmendProposal command, PriorityCycle cycle, Standing standing, Past past) {
        Act act = proposer(command, standing);
        PriorityCycleOpened opened = undecided(cycle);
        Proposal proposal = standing(command.priority(), cycle);
        PROPOSER_OR_AN_OFFICE_CHANGES_IT.check(made(proposal, command) || officeOf(command, standing));
        checkRevision(command, proposal);
        int version = Citing.check(command.content(), opened, past);
        AMENDMENT_CHANGES_SOMETHING.check(!command.content().equals(proposal.content()));
        return List.of(new PriorityProposalAmended(
                command.cycle(),
                command.priority(),
                proposal.revision() + 1,
                version,
                command.content(),
                command.effective(),
                act));
    }

    static List<PriorityEvent> decide(WithdrawProposal command, PriorityCycle cycle, Standing standing) {
        Act act = proposer(command, standing);
        undecided(cycle);
        Proposal proposal = standing(command.priority(), cycle);
        PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS.check(
                made(proposal, command) || standing.mechanism().presidedBy(command));
        WITHDRAWAL_HAS_A_REASON.check(!command.reason().isBlank());
        return List.of(new PriorityProposalWithdrawn(
                command.cycle(), command.priority(), command.reason(), command.effective(), act));
    }

    /** The act of an office, or of a member's delegate under the accreditation in force. */
    private static Act proposer(ActaCommand command, Standing standing) {
        if (officeOf(command, standing)) {
            return command.act();
        }
        String body = command.actor().institution().value();
        MEMBERS_AND_OFFICES_PROPOSE.check(command.actsAs(Capacity.MEMBER_STATE) && States.known(body));
        MemberState state = new MemberState(body);
        MEMBERS_AND_OFFICES_PROPOSE.check(standing.mechanism().membership().isMember(state, command.receivedAt()));
        return standing.mechanism().accredited(command);
    }

    private static boolean officeOf(ActaCommand command, Standing standing) {
        return standing.mechanism().presidedBy(command) || standing.mechanism().servedBy(command);
    }

    private static boolean made(Proposal proposal, ActaCommand command) {
        return proposal.by().equals(command.act().principal());
    }

    private static PriorityCycleOpened undecided(PriorityCycle cycle) {
        PriorityCycleOpened opened = cycle.open();
        PRIORITIES_ARE_NOT_ADOPTED_YET.check(
                cycle.adopted() == null, () -> Phrase.of("adopted-by", Objects.requireNonNull(cycle.adopted())));
        return opened;
    }

    private static Proposal standing(PriorityId id, PriorityCycle cycle) {
        Optional<Proposal> found = cycle.standing(id);
        PROPOSAL_STANDS.check(found.isPresent());
        return found.orElseThrow();
    }

    private static void checkRevision(AmendProposal command, Proposal proposal) {
        int read = command.revision();
        if (read == proposal.revision()) {
            return;
        }
        List<String> changed = read < 1 || read > proposal.revision()
                ? List.of()
                : Differences.between(proposal.revisions().get(read - 1), proposal.content());
        throw new Outdated(
                AMENDS_THE_REVISION_THAT_STANDS,
                new Conflict(proposal.revision(), changed, proposal.content(), command.content()));
    }
}
