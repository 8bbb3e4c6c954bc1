package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PresentedTo;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.cartagena40.events.progress.AssessmentId;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Measure;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;

/** One of each event of priorities and of what is reported. */
final class CycleSamples {

    private static final CycleId CYCLE = new CycleId("2027-2029");
    private static final PriorityId PRIORITY = new PriorityId("019aa000-0000-7000-8000-000000000030");
    private static final IndicatorId INDICATOR = new IndicatorId("IND-STATELESSNESS-1");
    private static final ReportId REPORT = new ReportId("PAC-2024-2034:action-17:STATE:BZ");
    private static final PlanItem ITEM = new PlanItem(PLAN, 1, null, 17);
    private static final Scope IN_BELIZE = new Scope(Level.STATE, BELIZE, null);
    private static final Period YEAR_2026 = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final Label TITLE = new Label("en", "Mobile units at the border");

    private CycleSamples() {}

    static List<ActaEvent> all() {
        return List.of(
                new PriorityCycleOpened(
                        CYCLE, PLAN, 2027, 2029, 5, 15, List.of(Criterion.SYNERGIES), AT_OPENING, PRESIDENCY),
                new PriorityProposed(CYCLE, PRIORITY, 1, content(List.of(17)), AT_OPENING, BELIZE_ACTS),
                new PriorityProposalAmended(CYCLE, PRIORITY, 2, 1, content(List.of(17, 18)), AT_OPENING, BELIZE_ACTS),
                new PriorityProposalWithdrawn(CYCLE, PRIORITY, "Joined with another", AT_OPENING, BELIZE_ACTS),
                new PrioritiesAdopted(
                        CYCLE,
                        new DecisionId("MSC-2027-3"),
                        MEETING,
                        null,
                        List.of(new ChapterCount(1, 1)),
                        List.of(new AdoptedPriority(1, 1, PRIORITY, TITLE)),
                        null,
                        "The report was late",
                        AT_OPENING,
                        PRESIDENCY),
                new PrioritiesPresented(
                        CYCLE, PresentedTo.SUPPORT_PLATFORM, new MeetingId("PLAT-2"), null, AT_OPENING, PRESIDENCY),
                new PriorityCycleClosed(CYCLE, "The biennium is over", AT_OPENING, PRESIDENCY),
                new ReportLinkedToCycle(CYCLE, new DocumentId("REPORT-2027"), AT_OPENING, SECRETARIAT),
                new IndicatorDefined(INDICATOR, PLAN, IndicatorKind.IMPACT, measure("100"), AT_OPENING, SECRETARIAT),
                new IndicatorRevised(INDICATOR, 2, measure("120.5"), "Better census", AT_OPENING, SECRETARIAT),
                new IndicatorValueRecorded(
                        INDICATOR,
                        1,
                        IN_BELIZE,
                        YEAR_2026,
                        new BigDecimal("12.50"),
                        "persons",
                        List.of(E_MAIL),
                        AT_OPENING,
                        BELIZE_ACTS),
                new ProgressRecorded(
                        REPORT,
                        1,
                        ITEM,
                        IN_BELIZE,
                        YEAR_2026,
                        ProgressStatus.UNDER_WAY,
                        TEXT,
                        List.of(E_MAIL),
                        AT_OPENING,
                        BELIZE_ACTS),
                new GoodPracticeRecorded(
                        REPORT, 2, ITEM, IN_BELIZE, YEAR_2026, TITLE, TEXT, List.of(), AT_OPENING, BELIZE_ACTS),
                new ChallengeRecorded(
                        REPORT, 3, ITEM, IN_BELIZE, YEAR_2026, TITLE, TEXT, List.of(), AT_OPENING, BELIZE_ACTS),
                new AssessmentRecorded(
                        new AssessmentId("MSC-2:chapter-1"), MEETING, PLAN, 1, TEXT, AT_OPENING, PRESIDENCY));
    }

    private static PriorityContent content(List<Integer> actions) {
        return new PriorityContent(1, 2, TITLE, TEXT, actions, List.of(Criterion.SYNERGIES));
    }

    private static Measure measure(String target) {
        return new Measure(
                new Label("en", "Persons whose nationality was confirmed"),
                "persons",
                new BigDecimal("0"),
                new BigDecimal(target),
                1);
    }
}
