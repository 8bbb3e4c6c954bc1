package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PresentedTo;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.progress.AssessmentId;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;

/** What happens in the two-year cycle beside procedures: proposals, reports, values, assessments. */
record CycleActs(Random random) {

    ActaEvent act(int i, EffectiveTime at) {
        return switch (random.nextInt(6)) {
            case 0 -> new PriorityProposed(CYCLE, priority(i), 1, content(), at, BELIZE_ACTS);
            case 1 -> new PriorityProposalAmended(CYCLE, priority(i), 2 + i, 1, content(), at, BELIZE_ACTS);
            case 2 -> new PrioritiesPresented(CYCLE, PresentedTo.OTHER, null, label(), at, PRESIDENCY);
            case 3 ->
                new IndicatorValueRecorded(
                        new IndicatorId("indicator-" + random.nextInt(3)),
                        i,
                        scope(),
                        PERIOD,
                        BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)),
                        awkward(),
                        List.of(E_MAIL),
                        at,
                        BELIZE_ACTS);
            case 4 ->
                new AssessmentRecorded(
                        new AssessmentId("assessment-" + i),
                        MEETING,
                        PLAN,
                        1 + random.nextInt(5),
                        text(),
                        at,
                        PRESIDENCY);
            default -> entry(i, at);
        };
    }

    private ActaEvent entry(int i, EffectiveTime at) {
        ReportId report = new ReportId("report-" + random.nextInt(9));
        PlanItem item = new PlanItem(PLAN, 1, null, 1 + random.nextInt(101));
        return random.nextBoolean()
                ? new ProgressRecorded(
                        report, i, item, scope(), PERIOD, ProgressStatus.UNDER_WAY, text(), List.of(), at, BELIZE_ACTS)
                : new ChallengeRecorded(
                        report, i, item, scope(), PERIOD, label(), text(), List.of(E_MAIL), at, BELIZE_ACTS);
    }

    private Scope scope() {
        return random.nextBoolean()
                ? new Scope(Level.STATE, BELIZE, null)
                : new Scope(Level.CITY, BELIZE, new Institution(nonEmpty()));
    }

    private PriorityContent content() {
        return new PriorityContent(
                1 + random.nextInt(3),
                random.nextBoolean() ? 2 : null,
                label(),
                random.nextBoolean() ? text() : null,
                List.of(1 + random.nextInt(101)),
                List.of(Criterion.SYNERGIES));
    }

    private PriorityId priority(int i) {
        return new PriorityId("priority-" + i % 20);
    }

    private Label label() {
        return new Label(random.nextBoolean() ? "en" : "pt-BR", awkward());
    }

    private LanguageText text() {
        return LanguageText.of("en", awkward());
    }

    private String awkward() {
        return Decade.AWKWARD.get(random.nextInt(Decade.AWKWARD.size()));
    }

    private String nonEmpty() {
        return "city " + awkward();
    }

    private static final CycleId CYCLE = new CycleId("2027-2029");
    private static final Period PERIOD = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
}
