package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.IndicatorRule.ID_NAMES_AN_INDICATOR;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_CHAPTER_EXISTS;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_HAS_A_NAME_AND_A_UNIT;
import static org.cartagena40.command.progress.IndicatorRule.INDICATOR_IS_DEFINED_ONCE;
import static org.cartagena40.command.progress.IndicatorRule.MEASURES_A_REGISTERED_PLAN;
import static org.cartagena40.command.progress.IndicatorRule.REVISION_OF_AN_INDICATOR_CHANGES_SOMETHING;
import static org.cartagena40.command.progress.IndicatorRule.REVISION_OF_AN_INDICATOR_HAS_A_REASON;
import static org.cartagena40.command.progress.IndicatorRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES;
import static org.cartagena40.command.progress.IndicatorRule.UNIT_IS_THE_INDICATORS;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Measure;

/** Decides what the indicators measure, and which values are taken on record (R68, R150). */
final class Measuring {

    private Measuring() {}

    static List<IndicatorEvent> decide(DefineIndicator command, Indicator indicator, Standing standing, Past past) {
        checkKeeper(command, standing);
        INDICATOR_IS_DEFINED_ONCE.check(indicator.measure() == null);
        ID_NAMES_AN_INDICATOR.check(indicator.free());
        checkMeasure(command.measure(), PlanOfAction.of(command.plan(), past));
        return List.of(new IndicatorDefined(
                command.indicator(),
                command.plan(),
                command.kind(),
                command.measure(),
                command.effective(),
                command.act()));
    }

    static List<IndicatorEvent> decide(ReviseIndicator command, Indicator indicator, Standing standing, Past past) {
        checkKeeper(command, standing);
        checkMeasure(command.measure(), PlanOfAction.of(planOf(indicator), past));
        REVISION_OF_AN_INDICATOR_HAS_A_REASON.check(!command.reason().isBlank());
        REVISION_OF_AN_INDICATOR_CHANGES_SOMETHING.check(!command.measure().equals(indicator.measure()));
        return List.of(new IndicatorRevised(
                command.indicator(),
                indicator.revision() + 1,
                command.measure(),
                command.reason(),
                command.effective(),
                command.act()));
    }

    static List<IndicatorEvent> decide(
            RecordIndicatorValue command, Indicator indicator, Standing standing, Past past) {
        Act act = Reporter.of(command, standing);
        PlanOfAction plan = PlanOfAction.of(planOf(indicator), past);
        String unit = Objects.requireNonNull(indicator.measure()).unit();
        UNIT_IS_THE_INDICATORS.check(command.unit().equals(unit), () -> Phrase.of("other-unit", command.unit(), unit));
        Periods.check(command, plan);
        return List.of(new IndicatorValueRecorded(
                command.indicator(),
                indicator.values() + 1,
                command.scope(),
                command.period(),
                command.value(),
                command.unit(),
                command.evidence(),
                command.effective(),
                act));
    }

    private static void checkKeeper(ActaCommand command, Standing standing) {
        Mechanism mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
    }

    private static PlanId planOf(Indicator indicator) {
        ID_NAMES_AN_INDICATOR.check(indicator.plan() != null);
        return Objects.requireNonNull(indicator.plan());
    }

    private static void checkMeasure(Measure measure, PlanOfAction plan) {
        MEASURES_A_REGISTERED_PLAN.check(plan.registered());
        INDICATOR_HAS_A_NAME_AND_A_UNIT.check(
                !measure.name().text().isBlank() && !measure.unit().isBlank());
        INDICATOR_CHAPTER_EXISTS.check(
                plan.catalogue().counts().hold(Slot.CHAPTER, measure.chapter()),
                () -> Phrase.of(
                        "chapter-of",
                        Objects.requireNonNull(measure.chapter()),
                        plan.catalogue().counts().of(Slot.CHAPTER)));
    }
}
