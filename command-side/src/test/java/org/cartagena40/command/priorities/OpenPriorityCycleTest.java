package org.cartagena40.command.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.priorities.CycleRule.BIENNIA_DO_NOT_OVERLAP;
import static org.cartagena40.command.priorities.CycleRule.BIENNIUM_BEGINS_WITHIN_THE_PLAN;
import static org.cartagena40.command.priorities.CycleRule.BIENNIUM_IS_TWO_YEARS;
import static org.cartagena40.command.priorities.CycleRule.CLOSING_HAS_A_REASON;
import static org.cartagena40.command.priorities.CycleRule.CRITERIA_ARE_NAMED;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_NAMED_AFTER_ITS_BIENNIUM;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_OPEN;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_OPENED_ONCE;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_SERVES_A_REGISTERED_PLAN;
import static org.cartagena40.command.priorities.CycleRule.ID_NAMES_A_CYCLE;
import static org.cartagena40.command.priorities.CycleRule.NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_CLOSES;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_OPENS_A_CYCLE;
import static org.cartagena40.command.priorities.Cycles.CYCLE;
import static org.cartagena40.command.priorities.Cycles.PAC;
import static org.cartagena40.command.priorities.Cycles.THAT_DAY;
import static org.cartagena40.command.priorities.Cycles.given;
import static org.cartagena40.command.priorities.Cycles.id;
import static org.cartagena40.command.priorities.Cycles.opened;
import static org.cartagena40.command.priorities.Cycles.opening;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.junit.jupiter.api.Test;

/** R85, R94, X13: each biennium has priorities, in numbers of its own. */
class OpenPriorityCycleTest {

    @Test
    void a_cycle_is_opened_with_numbers_and_criteria_of_its_own() {
        given().when(opening(5, 15))
                .then(new PriorityCycleOpened(
                        CYCLE,
                        PAC,
                        2027,
                        2029,
                        5,
                        15,
                        List.of(Criterion.SYNERGIES, Criterion.HARMONISATION),
                        THAT_DAY,
                        PRESIDENCY));
        given().when(opening(4, 12)).thenKinds(PriorityCycleOpened.class);
    }

    @Test
    void the_total_is_what_each_of_the_three_thematic_chapters_has_together() {
        var refusal = given().when(opening(5, 14));
        refusal.thenRefused(NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER);
        assertThat(refusal.found()).isEqualTo("14 priorities, 5 for each of 3 chapters defined as thematic");
        given().when(opening(5, 16)).thenRefused(NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER);
        given().when(opening(0, 0)).thenRefused(NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER);
    }

    @Test
    void it_is_a_biennium_and_is_named_after_it() {
        given().when(years("2027-2028", 2027, 2028)).thenRefused(BIENNIUM_IS_TWO_YEARS);
        given().when(years("2027-2030", 2027, 2030)).thenRefused(BIENNIUM_IS_TWO_YEARS);
        given().when(years("priorities", 2027, 2029)).thenRefused(CYCLE_IS_NAMED_AFTER_ITS_BIENNIUM);
    }

    @Test
    void it_begins_within_the_plan_and_overlaps_no_other() {
        given().when(years("2023-2025", 2023, 2025)).thenRefused(BIENNIUM_BEGINS_WITHIN_THE_PLAN);
        given().when(years("2024-2026", 2024, 2026)).thenKinds(PriorityCycleOpened.class);
        given().when(years("2033-2035", 2033, 2035)).thenKinds(PriorityCycleOpened.class);
        given().when(years("2034-2036", 2034, 2036)).thenRefused(BIENNIUM_BEGINS_WITHIN_THE_PLAN);
        given().when(years("2030-2032", 2030, 2032)).thenRefused(BIENNIA_DO_NOT_OVERLAP);
        given().when(years("2032-2034", 2032, 2034)).thenRefused(BIENNIA_DO_NOT_OVERLAP);
        given().when(years("2029-2031", 2029, 2031)).thenKinds(PriorityCycleOpened.class);
    }

    @Test
    void it_serves_a_plan_that_is_registered_and_names_its_criteria() {
        given().when(with(new PlanId("ANOTHER"), List.of(Criterion.SYNERGIES)))
                .thenRefused(CYCLE_SERVES_A_REGISTERED_PLAN);
        given().when(with(PAC, List.of())).thenRefused(CRITERIA_ARE_NAMED);
        given().when(with(PAC, List.of(Criterion.SYNERGIES, Criterion.SYNERGIES)))
                .thenRefused(CRITERIA_ARE_NAMED);
    }

    @Test
    void the_Presidency_opens_it_once_and_history_tells_of_the_first() {
        given().when(opening(CYCLE, 2027, 2029, 5, 15, SECRETARIAT)).thenRefused(ONLY_THE_PRESIDENCY_OPENS_A_CYCLE);
        given().when(opening(CYCLE, 2027, 2029, 5, 15, PRETENDER)).thenRefused(ONLY_THE_PRESIDENCY_OPENS_A_CYCLE);
        given().when(opening(CYCLE, 2027, 2029, 5, 15, IMPORT)).thenKinds(PriorityCycleOpened.class);
        opened().when(opening(5, 15)).thenRefused(CYCLE_IS_OPENED_ONCE);
        given(PriorityCycle.SOMETHING_ELSE).when(opening(5, 15)).thenRefused(ID_NAMES_A_CYCLE);
    }

    @Test
    void the_Presidency_closes_it_with_a_reason_and_once() {
        opened().when(closing("Over", PRESIDENCY)).then(new PriorityCycleClosed(CYCLE, "Over", THAT_DAY, PRESIDENCY));
        opened().when(closing(" ", PRESIDENCY)).thenRefused(CLOSING_HAS_A_REASON);
        opened().when(closing("Over", SECRETARIAT)).thenRefused(ONLY_THE_PRESIDENCY_CLOSES);
        opened().after(closing("Over", PRESIDENCY))
                .when(closing("Over", PRESIDENCY))
                .thenRefused(CYCLE_IS_OPEN);
        given(PriorityCycle.SOMETHING_ELSE).when(closing("Over", PRESIDENCY)).thenRefused(CYCLE_IS_OPEN);
    }

    private static OpenPriorityCycle years(String id, int from, int to) {
        return opening(new CycleId(id), from, to, 5, 15, PRESIDENCY);
    }

    private static OpenPriorityCycle with(PlanId plan, List<Criterion> criteria) {
        return new OpenPriorityCycle(CYCLE, plan, 2027, 2029, 5, 15, criteria, THAT_DAY, PRESIDENCY, NOW);
    }

    private static ClosePriorityCycle closing(String reason, Act act) {
        return new ClosePriorityCycle(CYCLE, reason, THAT_DAY, act, NOW);
    }
}
