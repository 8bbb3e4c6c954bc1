package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.CycleRule.BIENNIA_DO_NOT_OVERLAP;
import static org.cartagena40.command.priorities.CycleRule.BIENNIUM_BEGINS_WITHIN_THE_PLAN;
import static org.cartagena40.command.priorities.CycleRule.BIENNIUM_IS_TWO_YEARS;
import static org.cartagena40.command.priorities.CycleRule.CLOSING_HAS_A_REASON;
import static org.cartagena40.command.priorities.CycleRule.CRITERIA_ARE_NAMED;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_NAMED_AFTER_ITS_BIENNIUM;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_IS_OPENED_ONCE;
import static org.cartagena40.command.priorities.CycleRule.CYCLE_SERVES_A_REGISTERED_PLAN;
import static org.cartagena40.command.priorities.CycleRule.ID_NAMES_A_CYCLE;
import static org.cartagena40.command.priorities.CycleRule.NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_CLOSES;
import static org.cartagena40.command.priorities.CycleRule.ONLY_THE_PRESIDENCY_OPENS_A_CYCLE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.command.plan.PlanOfAction.Years;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;

/** Decides when a cycle of priorities begins and ends, and with which numbers (R85, R94, X13). */
final class Opening {

    private Opening() {}

    static List<PriorityEvent> decide(OpenPriorityCycle command, PriorityCycle cycle, Standing standing, Past past) {
        ONLY_THE_PRESIDENCY_OPENS_A_CYCLE.check(
                command.actsAs(Capacity.RECORD) || standing.mechanism().presidedBy(command));
        CYCLE_IS_OPENED_ONCE.check(cycle.opened() == null);
        ID_NAMES_A_CYCLE.check(cycle.free());
        checkBiennium(command, past);
        CRITERIA_ARE_NAMED.check(!command.criteria().isEmpty()
                && Set.copyOf(command.criteria()).size() == command.criteria().size());
        checkNumbers(command, PlanOfAction.of(command.plan(), past));
        return List.of(new PriorityCycleOpened(
                command.cycle(),
                command.plan(),
                command.fromYear(),
                command.toYear(),
                command.perThematicChapter(),
                command.total(),
                command.criteria(),
                command.effective(),
                command.act()));
    }

    static List<PriorityEvent> decide(ClosePriorityCycle command, PriorityCycle cycle, Standing standing) {
        ONLY_THE_PRESIDENCY_CLOSES.check(standing.mechanism().presidedBy(command));
        cycle.open();
        CLOSING_HAS_A_REASON.check(!command.reason().isBlank());
        return List.of(new PriorityCycleClosed(command.cycle(), command.reason(), command.effective(), command.act()));
    }

    private static void checkBiennium(OpenPriorityCycle command, Past past) {
        int from = command.fromYear();
        BIENNIUM_IS_TWO_YEARS.check(command.toYear() == from + 2, () -> Phrase.of("years", from, command.toYear()));
        CYCLE_IS_NAMED_AFTER_ITS_BIENNIUM.check(
                command.cycle().equals(biennium(from)), () -> Phrase.of("id-for", command.cycle(), biennium(from)));
        Stream.of(biennium(from - 1), biennium(from + 1))
                .forEach(other -> BIENNIA_DO_NOT_OVERLAP.check(
                        past.of(other, PriorityEvent.class).isEmpty(), () -> Phrase.of("on-record", other)));
    }

    private static void checkNumbers(OpenPriorityCycle command, PlanOfAction plan) {
        CYCLE_SERVES_A_REGISTERED_PLAN.check(plan.years() != null);
        Years years = Objects.requireNonNull(plan.years());
        BIENNIUM_BEGINS_WITHIN_THE_PLAN.check(
                years.cover(command.fromYear(), command.fromYear() + 1),
                () -> Phrase.of("year-and-plan", command.fromYear(), years.from(), years.to()));
        int chapters = plan.catalogue().thematic().size();
        int each = command.perThematicChapter();
        NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER.check(
                each > 0 && chapters > 0 && command.total() == each * chapters,
                () -> Phrase.of("priorities-for-chapters", command.total(), each, chapters));
    }

    private static CycleId biennium(int from) {
        return new CycleId(from + "-" + (from + 2));
    }
}
