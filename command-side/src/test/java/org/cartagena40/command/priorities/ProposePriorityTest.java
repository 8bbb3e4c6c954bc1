package org.cartagena40.command.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_OPEN;
import static org.cartagena40.command.priorities.CycleRule.PRIORITIES_ARE_NOT_ADOPTED_YET;
import static org.cartagena40.command.priorities.Cycles.CYCLE;
import static org.cartagena40.command.priorities.Cycles.THAT_DAY;
import static org.cartagena40.command.priorities.Cycles.adopting;
import static org.cartagena40.command.priorities.Cycles.given;
import static org.cartagena40.command.priorities.Cycles.id;
import static org.cartagena40.command.priorities.Cycles.opened;
import static org.cartagena40.command.priorities.Cycles.proposed;
import static org.cartagena40.command.priorities.Cycles.proposing;
import static org.cartagena40.command.priorities.Cycles.title;
import static org.cartagena40.command.priorities.ProposalRule.ACTION_IS_CITED_ONCE;
import static org.cartagena40.command.priorities.ProposalRule.ACTION_IS_IN_THE_CATALOGUE;
import static org.cartagena40.command.priorities.ProposalRule.CHAPTER_IS_THEMATIC;
import static org.cartagena40.command.priorities.ProposalRule.CITED_ACTION_IS_DEFINED;
import static org.cartagena40.command.priorities.ProposalRule.CITED_ACTION_LIES_IN_THE_CHAPTER;
import static org.cartagena40.command.priorities.ProposalRule.CRITERIA_ARE_THE_CYCLES;
import static org.cartagena40.command.priorities.ProposalRule.MEMBERS_AND_OFFICES_PROPOSE;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_CITES_AN_ACTION;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_HAS_A_TITLE;
import static org.cartagena40.command.priorities.ProposalRule.PRIORITY_NAMES_A_PROGRAMME;
import static org.cartagena40.command.priorities.ProposalRule.PROGRAMME_LIES_IN_THE_CHAPTER;
import static org.cartagena40.command.priorities.ProposalRule.PROPOSED_ONCE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Label;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityProposed;
import org.junit.jupiter.api.Test;

/** R86-R91, F14: a priority rests on actions of its own chapter, in the catalogue as it is. */
class ProposePriorityTest {

    @Test
    void a_delegate_proposes_for_its_State_under_its_accreditation() {
        opened().when(proposing(1, 1, 1, 17, 18))
                .then(new PriorityProposed(
                        CYCLE,
                        id(1),
                        1,
                        new PriorityContent(1, 1, title(1), null, List.of(17, 18), List.of(Criterion.SYNERGIES)),
                        THAT_DAY,
                        Acts.accredited(BELIZE)));
    }

    @Test
    void the_offices_prepare_proposals_and_nobody_else_makes_them() {
        opened().when(proposing(1, 1, 1, SECRETARIAT, 17)).thenKinds(PriorityProposed.class);
        opened().when(proposing(1, 1, 1, PRESIDENCY, 17)).thenKinds(PriorityProposed.class);
        opened().when(proposing(1, 1, 1, STAKEHOLDER, 17)).thenRefused(MEMBERS_AND_OFFICES_PROPOSE);
        opened().when(proposing(1, 1, 1, Acts.of(HONDURAS), 17)).thenRefused(MEMBERS_AND_OFFICES_PROPOSE);
        opened().when(proposing(1, 1, 1, Acts.strangerFrom(BELIZE), 17)).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void it_is_for_a_thematic_chapter() {
        opened().when(proposing(1, 3, 2, 41)).thenKinds(PriorityProposed.class);
        var refusal = opened().when(proposing(1, 4, 2, 17));
        refusal.thenRefused(CHAPTER_IS_THEMATIC);
        assertThat(refusal.found()).isEqualTo("chapter 4; thematic: [1, 2, 3]");
    }

    @Test
    void it_cites_at_least_one_action_and_each_once() {
        opened().when(proposing(1, 1, 1)).thenRefused(PRIORITY_CITES_AN_ACTION);
        opened().when(proposing(1, 1, 1, 17, 17)).thenRefused(ACTION_IS_CITED_ONCE);
    }

    @Test
    void its_actions_are_in_the_catalogue_and_lie_in_its_chapter() {
        opened().when(proposing(1, 1, 1, 0)).thenRefused(ACTION_IS_IN_THE_CATALOGUE);
        opened().when(proposing(1, 1, 1, 102)).thenRefused(ACTION_IS_IN_THE_CATALOGUE);
        opened().when(proposing(1, 1, 1, 20)).thenKinds(PriorityProposed.class);
        var refusal = opened().when(proposing(1, 1, 1, 17, 21));
        refusal.thenRefused(CITED_ACTION_LIES_IN_THE_CHAPTER);
        assertThat(refusal.found()).isEqualTo("action 21 lies in chapter 2, not in 1");
    }

    @Test
    void an_action_whose_chapter_nothing_states_has_to_be_defined_first() {
        opened().when(proposing(1, 1, 1, 61)).thenRefused(CITED_ACTION_IS_DEFINED);
        opened().when(proposing(1, 1, 1, 101)).thenRefused(CITED_ACTION_IS_DEFINED);
        assertThat(CITED_ACTION_IS_DEFINED.wording().remedy()).contains("defined first");
    }

    @Test
    void it_names_a_programme_of_the_plan_which_lies_in_its_chapter_where_that_is_stated() {
        opened().when(proposing(1, 1, null, 17)).thenRefused(PRIORITY_NAMES_A_PROGRAMME);
        opened().when(proposing(1, 1, 12, 17)).thenRefused(PRIORITY_NAMES_A_PROGRAMME);
        opened().when(proposing(1, 2, 1, 21)).thenRefused(PROGRAMME_LIES_IN_THE_CHAPTER);
        opened().when(proposing(1, 2, 2, 21)).thenKinds(PriorityProposed.class);
    }

    @Test
    void its_criteria_are_those_of_the_cycle() {
        opened().when(with(title(1))).thenRefused(CRITERIA_ARE_THE_CYCLES);
        opened().when(with(title(1), Criterion.INNOVATIVE_AREAS)).thenRefused(CRITERIA_ARE_THE_CYCLES);
        opened().when(with(title(1), Criterion.SYNERGIES, Criterion.SYNERGIES)).thenRefused(CRITERIA_ARE_THE_CYCLES);
        opened().when(with(title(1), Criterion.SYNERGIES, Criterion.HARMONISATION))
                .thenKinds(PriorityProposed.class);
        opened().when(with(new Label("en", " "), Criterion.SYNERGIES)).thenRefused(PRIORITY_HAS_A_TITLE);
    }

    @Test
    void it_is_made_once_while_the_cycle_is_open_and_undecided() {
        opened().after(proposing(1, 1, 1, 17)).when(proposing(1, 1, 1, 18)).thenRefused(PROPOSED_ONCE);
        given(PriorityCycle.SOMETHING_ELSE).when(proposing(1, 1, 1, 17)).thenRefused(CYCLE_IS_OPEN);
        proposed(5, 5, 5)
                .after(adopting(5, 5, 5))
                .when(proposing(1, 1, 1, 17))
                .thenRefused(PRIORITIES_ARE_NOT_ADOPTED_YET);
    }

    private static ProposePriority with(Label title, Criterion... criteria) {
        return new ProposePriority(
                CYCLE, id(1), 1, 1, title, null, List.of(17), List.of(criteria), THAT_DAY, PRESIDENCY, NOW);
    }
}
