package org.cartagena40.command.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.priorities.AdoptionRule.ADOPTED_AT_A_MEETING_OR_BY_SILENCE;
import static org.cartagena40.command.priorities.AdoptionRule.ADOPTED_PROPOSALS_STAND;
import static org.cartagena40.command.priorities.AdoptionRule.A_MISSING_REPORT_IS_EXPLAINED;
import static org.cartagena40.command.priorities.AdoptionRule.EACH_CHAPTER_HAS_ITS_NUMBER;
import static org.cartagena40.command.priorities.AdoptionRule.ONLY_HISTORY_ADOPTS_BY_NUMBERS;
import static org.cartagena40.command.priorities.AdoptionRule.ONLY_THE_PRESIDENCY_ADOPTS;
import static org.cartagena40.command.priorities.AdoptionRule.WHAT_IS_NOT_HELD_IS_NAMED;
import static org.cartagena40.command.priorities.CycleRule.PRIORITIES_ARE_NOT_ADOPTED_YET;
import static org.cartagena40.command.priorities.Cycles.AT_THE_MEETING;
import static org.cartagena40.command.priorities.Cycles.BY_SILENCE;
import static org.cartagena40.command.priorities.Cycles.CYCLE;
import static org.cartagena40.command.priorities.Cycles.DECIDED;
import static org.cartagena40.command.priorities.Cycles.LATE_REPORT;
import static org.cartagena40.command.priorities.Cycles.MSC_2;
import static org.cartagena40.command.priorities.Cycles.PROCEDURE;
import static org.cartagena40.command.priorities.Cycles.REPORT;
import static org.cartagena40.command.priorities.Cycles.THAT_DAY;
import static org.cartagena40.command.priorities.Cycles.adopting;
import static org.cartagena40.command.priorities.Cycles.given;
import static org.cartagena40.command.priorities.Cycles.id;
import static org.cartagena40.command.priorities.Cycles.ids;
import static org.cartagena40.command.priorities.Cycles.opened;
import static org.cartagena40.command.priorities.Cycles.opening;
import static org.cartagena40.command.priorities.Cycles.proposed;
import static org.cartagena40.command.priorities.Cycles.proposing;
import static org.cartagena40.command.priorities.Cycles.title;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PriorityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R75, X13, X14, F14, F16: the members adopt exactly as many as the cycle has, by a decision on record. */
class AdoptPrioritiesTest {

    @Test
    void five_in_each_of_three_chapters_are_adopted_by_the_decision_of_a_meeting() {
        var adopted = proposed(5, 5, 5).when(adopting(5, 5, 5)).event(PrioritiesAdopted.class);
        assertThat(adopted.meeting()).isEqualTo(MSC_2);
        assertThat(adopted.procedure()).isNull();
        assertThat(adopted.effective()).as("when the members decided").isEqualTo(DECIDED);
        assertThat(adopted.counts())
                .containsExactly(new ChapterCount(1, 5), new ChapterCount(2, 5), new ChapterCount(3, 5));
        assertThat(adopted.priorities()).hasSize(15);
        assertThat(adopted.priorities().get(6)).isEqualTo(new AdoptedPriority(2, 2, id(201), title(201)));
    }

    @Test
    void the_place_within_a_chapter_is_the_order_in_which_they_are_named() {
        List<PriorityId> reversed = new ArrayList<>(ids(5, 5, 5));
        Collections.reverse(reversed);
        var adopted = proposed(5, 5, 5)
                .when(adopting(AT_THE_MEETING, null, PRESIDENCY, reversed))
                .event(PrioritiesAdopted.class);
        assertThat(adopted.priorities().get(0)).isEqualTo(new AdoptedPriority(3, 1, id(304), title(304)));
    }

    @Test
    void they_may_be_adopted_by_silence() {
        var adopted = proposed(5, 5, 5)
                .when(adopting(BY_SILENCE, null, PRESIDENCY, ids(5, 5, 5)))
                .event(PrioritiesAdopted.class);
        assertThat(adopted.procedure()).isEqualTo(PROCEDURE);
        assertThat(adopted.meeting()).isNull();
    }

    @Test
    void without_a_meeting_or_a_silence_procedure_nothing_is_adopted() {
        var fifteen = proposed(5, 5, 5);
        fifteen.when(adopting(null, null, PRESIDENCY, ids(5, 5, 5))).thenRefused(ADOPTED_AT_A_MEETING_OR_BY_SILENCE);
        fifteen.when(adopting(new DecisionId("MSC-2027-99"), null, PRESIDENCY, ids(5, 5, 5)))
                .thenRefused(ADOPTED_AT_A_MEETING_OR_BY_SILENCE);
    }

    @Test
    void fourteen_or_sixteen_or_six_in_a_chapter_are_refused_with_the_counts() {
        var many = proposed(6, 6, 6);
        many.when(adopting(5, 5, 4)).thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
        many.when(adopting(5, 5, 6)).thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
        many.when(adopting(5, 5, 0)).thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
        var refusal = many.when(adopting(6, 4, 5));
        refusal.thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
        assertThat(refusal.found())
                .isEqualTo("chapter 1: 6 of 5, chapter 2: 4 of 5, chapter 3: 5 of 5; 15 of 15 in all");
    }

    @Test
    void another_cycle_may_have_other_numbers() {
        var two = given().after(opening(2, 6))
                .after(new LinkReportToCycle(CYCLE, REPORT, THAT_DAY, SECRETARIAT, NOW))
                .after(
                        proposing(100, 1, 2, 1),
                        proposing(101, 1, 2, 2),
                        proposing(200, 2, 2, 21),
                        proposing(201, 2, 2, 22),
                        proposing(300, 3, 2, 41),
                        proposing(301, 3, 2, 42));
        two.when(adopting(2, 2, 2)).thenKinds(PrioritiesAdopted.class);
        two.when(adopting(2, 2, 1)).thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
    }

    @Test
    void they_are_proposals_that_stand_each_once() {
        var fifteen = proposed(5, 5, 5);
        List<PriorityId> twice = new ArrayList<>(ids(5, 5, 4));
        twice.add(id(300));
        fifteen.when(adopting(AT_THE_MEETING, null, PRESIDENCY, twice)).thenRefused(ADOPTED_PROPOSALS_STAND);
        fifteen.when(adopting(5, 5, 6)).thenRefused(ADOPTED_PROPOSALS_STAND);
        fifteen.after(new WithdrawProposal(CYCLE, id(300), "Joined", THAT_DAY, PRESIDENCY, NOW))
                .when(adopting(5, 5, 5))
                .thenRefused(ADOPTED_PROPOSALS_STAND);
    }

    @Test
    void without_a_report_that_was_presented_before_the_reason_is_given_and_else_not() {
        var without = given().after(opening(1, 3))
                .after(proposing(100, 1, 2, 1), proposing(200, 2, 2, 21))
                .after(proposing(300, 3, 2, 41));
        without.when(adopting(1, 1, 1)).thenRefused(A_MISSING_REPORT_IS_EXPLAINED);
        without.when(adopting(AT_THE_MEETING, " ", PRESIDENCY, ids(1, 1, 1)))
                .thenRefused(A_MISSING_REPORT_IS_EXPLAINED);
        var explained = without.when(adopting(AT_THE_MEETING, "The report was late", PRESIDENCY, ids(1, 1, 1)));
        assertThat(explained.event(PrioritiesAdopted.class).noReportReason()).isEqualTo("The report was late");
        without.after(new LinkReportToCycle(CYCLE, LATE_REPORT, THAT_DAY, SECRETARIAT, NOW))
                .when(adopting(1, 1, 1))
                .thenRefused(A_MISSING_REPORT_IS_EXPLAINED);
        proposed(5, 5, 5)
                .when(adopting(AT_THE_MEETING, "None", PRESIDENCY, ids(5, 5, 5)))
                .thenRefused(A_MISSING_REPORT_IS_EXPLAINED);
    }

    @Test
    void only_the_Presidency_adopts_and_of_two_officers_one() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE), PRETENDER)
                .forEach(act -> proposed(5, 5, 5)
                        .when(adopting(AT_THE_MEETING, null, act, ids(5, 5, 5)))
                        .thenRefused(ONLY_THE_PRESIDENCY_ADOPTS));
        var second = proposed(5, 5, 5).after(adopting(5, 5, 5)).when(adopting(5, 5, 5));
        second.thenRefused(PRIORITIES_ARE_NOT_ADOPTED_YET);
        assertThat(second.found()).isEqualTo("adopted by decision MSC-2027-3");
    }

    @Test
    void history_tells_the_numbers_and_names_the_annex_that_is_not_held() {
        List<ChapterCount> counts = List.of(new ChapterCount(1, 5), new ChapterCount(2, 5), new ChapterCount(3, 5));
        var adopted = opened().when(numbers(counts, "Annex 1", IMPORT)).event(PrioritiesAdopted.class);
        assertThat(adopted.priorities()).isEmpty();
        assertThat(adopted.notHeld()).isEqualTo("Annex 1");
        assertThat(adopted.counts()).isEqualTo(counts);
        opened().when(numbers(counts, null, IMPORT)).thenRefused(WHAT_IS_NOT_HELD_IS_NAMED);
        opened().when(numbers(counts, "Annex 1", PRESIDENCY)).thenRefused(ONLY_HISTORY_ADOPTS_BY_NUMBERS);
        opened().when(numbers(counts.subList(0, 2), "Annex 1", IMPORT)).thenRefused(EACH_CHAPTER_HAS_ITS_NUMBER);
        proposed(5, 5, 5)
                .when(new AdoptPriorities(
                        CYCLE, AT_THE_MEETING, ids(5, 5, 5), List.of(), "Annex 1", null, PRESIDENCY, NOW))
                .thenRefused(WHAT_IS_NOT_HELD_IS_NAMED);
    }

    private static AdoptPriorities numbers(List<ChapterCount> counts, @Nullable String notHeld, Act act) {
        return new AdoptPriorities(CYCLE, AT_THE_MEETING, List.of(), counts, notHeld, null, act, NOW);
    }
}
