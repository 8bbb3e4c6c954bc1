package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.ReportRule.PERIOD_IS_OVER;
import static org.cartagena40.command.progress.ReportRule.PERIOD_LIES_WITHIN_THE_PLAN;
import static org.cartagena40.command.progress.ReportRule.PERIOD_RUNS_FORWARD;
import static org.cartagena40.command.progress.ReportRule.PLAN_REPORTED_ON_IS_REGISTERED;

import java.time.LocalDate;
import java.util.Objects;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.command.plan.PlanOfAction.Years;
import org.cartagena40.events.Zones;
import org.cartagena40.events.progress.Period;

/** Checks the days that are reported on: in order, over, and within the years of the plan. */
final class Periods {

    private Periods() {}

    static void check(Reported command, PlanOfAction plan) {
        Period period = command.period();
        PERIOD_RUNS_FORWARD.check(
                !period.to().isBefore(period.from()), () -> Phrase.of("period", period.from(), period.to()));
        LocalDate today = Zones.dayOf(command.receivedAt());
        PERIOD_IS_OVER.check(
                !period.to().isAfter(today), () -> Phrase.of("period-and-today", period.from(), period.to(), today));
        PLAN_REPORTED_ON_IS_REGISTERED.check(plan.years() != null);
        Years years = Objects.requireNonNull(plan.years());
        PERIOD_LIES_WITHIN_THE_PLAN.check(
                years.cover(period.from().getYear(), period.to().getYear()),
                () -> Phrase.of("period-and-plan", period.from(), period.to(), years.from(), years.to()));
    }
}
