package org.cartagena40.command.priorities;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a proposal of a priority. */
public enum ProposalRule implements Rule {
    MEMBERS_AND_OFFICES_PROPOSE(
            "000:57, 000:53",
            "Priorities are proposed by members through their delegates, and prepared by the Presidency and the Technical Secretariat.",
            "Send the proposal to the Technical Secretariat.",
            null),
    PROPOSED_ONCE("R86", "A proposal is made once.", "Amend the proposal.", "/priority"),
    PROPOSAL_STANDS(
            "R86",
            "The proposal was made in this cycle and has not been withdrawn.",
            "Check which proposals stand.",
            "/priority"),
    PROPOSER_OR_AN_OFFICE_CHANGES_IT(
            "R86",
            "A proposal is changed by who made it, the Presidency or the Technical Secretariat.",
            "Ask who made it.",
            null),
    PROPOSER_OR_THE_PRESIDENCY_WITHDRAWS(
            "R66, R86", "A proposal is withdrawn by who made it or by the Presidency.", "Ask who made it.", null),
    WITHDRAWAL_HAS_A_REASON("R156", "A withdrawal says why.", "Give the reason.", "/reason"),
    AMENDS_THE_REVISION_THAT_STANDS(
            "F15",
            "An amendment starts from the revision that stands.",
            "Read what stands now, join both texts and send them again.",
            "/revision"),
    AMENDMENT_CHANGES_SOMETHING(
            "R86", "An amendment says something else than before.", "Nothing is to be done: it says so already.", null),
    PRIORITY_HAS_A_TITLE("R85", "A priority has a title.", "Give the title.", "/title"),
    CHAPTER_IS_THEMATIC(
            "001:43",
            "Priorities are set for the thematic chapters of the plan.",
            "Choose a thematic chapter.",
            "/chapter"),
    PRIORITY_NAMES_A_PROGRAMME(
            "003:60, R91", "A priority names a programme of the plan.", "Name one of its programmes.", "/programme"),
    PROGRAMME_LIES_IN_THE_CHAPTER(
            "003:60, R91",
            "The programme of a priority lies in its chapter, where that is stated.",
            "Check the programme and the chapter.",
            "/programme"),
    PRIORITY_CITES_AN_ACTION(
            "001:43, R86", "A priority rests on at least one action of the plan.", "Cite the actions.", "/actions"),
    ACTION_IS_CITED_ONCE("R86", "A priority cites an action once.", "Take out the repetition.", "/actions"),
    ACTION_IS_IN_THE_CATALOGUE(
            "000:17, R86", "The plan has the actions that a priority cites.", "Check their numbers.", "/actions"),
    CITED_ACTION_IS_DEFINED(
            "R86, X24",
            "The record says in which chapter a cited action lies; what no source told it, it does not assume.",
            "Have the action defined first, from a source that states its chapter.",
            "/actions"),
    CITED_ACTION_LIES_IN_THE_CHAPTER(
            "001:43, R86",
            "A priority cites actions of its own chapter.",
            "Check the chapter and the actions.",
            "/actions"),
    CRITERIA_ARE_THE_CYCLES(
            "001:45-47, R87-R89",
            "A priority meets at least one criterion of its cycle, each named once.",
            "Name criteria of the cycle.",
            "/criteria");

    private final Wording wording;

    ProposalRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
