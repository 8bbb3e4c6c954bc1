package org.cartagena40.command.progress;

import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartagena40.command.Past;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the reports: a plan of 2024 to 2034, action 17 in programme 1, action 18 in no stated programme. It
 * is 22 November 2026.
 */
final class Reports {

    static final PlanId PAC = new PlanId("PAC-2024-2034");
    static final MeetingId MSC_2 = new MeetingId("MSC-2");
    static final EffectiveTime THEN = EffectiveTime.at(NOW);
    static final Scope IN_BELIZE = new Scope(Level.STATE, BELIZE, null);
    static final Scope REGION = new Scope(Level.REGION, null, null);
    static final Period HALF_YEAR = period("2026-01-01", "2026-06-30");
    static final LanguageText TEXT = LanguageText.of("en", "Units at two borders");
    static final Evidence NOTE = new Evidence(Evidence.Kind.NOTE_VERBALE, "Note 12/2026", null);

    private static final List<ActaEvent> PLAN = List.of(
            new PlanRegistered(PAC, "PAC", 2024, 2034, 5, 11, 101, THEN, IMPORT),
            new ActionDefined(PAC, 17, 1, 1, null, List.of(), List.of(), THEN, SECRETARIAT),
            new ActionDefined(PAC, 18, 1, null, null, List.of(), List.of(), THEN, SECRETARIAT));
    private static final List<ActaEvent> MEETING = EventSamples.all().stream()
            .filter(event -> event instanceof MeetingScheduled)
            .limit(1)
            .toList();

    /** What else is on record. */
    static final Past PAST =
            id -> Map.of(PAC.value(), PLAN, MSC_2.value(), MEETING).getOrDefault(id.value(), List.of());

    private static final Deciders<Report, ReportEvent> DECIDERS = new Deciders<>(Report.NONE, Report.EVOLUTION)
            .on(RecordProgress.class, (command, past, standing) -> Reporting.decide(command, past, standing, PAST))
            .on(RecordGoodPractice.class, (command, past, standing) -> Reporting.decide(command, past, standing, PAST))
            .on(RecordChallenge.class, (command, past, standing) -> Reporting.decide(command, past, standing, PAST));

    private Reports() {}

    static Story<Report, ReportEvent> given(ActaEvent... ofTheMechanism) {
        return DECIDERS.given(List.of()).standing(Standings.standing(ofTheMechanism));
    }

    static Story<Report, ReportEvent> given(Report state) {
        return DECIDERS.given(state).standing(Standings.standing());
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static RecordProgress progress(Act act, Evidence... evidence) {
        return progress(17, IN_BELIZE, HALF_YEAR, act, evidence);
    }

    static RecordProgress progress(int action, Scope scope, Period period, Act act, Evidence... evidence) {
        return new RecordProgress(
                PAC, null, action, scope, period, ProgressStatus.UNDER_WAY, TEXT, List.of(evidence), THEN, act, NOW);
    }

    static RecordProgress on(@Nullable Integer chapter, @Nullable Integer action) {
        return new RecordProgress(
                PAC,
                chapter,
                action,
                IN_BELIZE,
                HALF_YEAR,
                ProgressStatus.NOT_STARTED,
                TEXT,
                List.of(),
                THEN,
                Acts.of(BELIZE),
                NOW);
    }
}
