package org.cartagena40.query.meetings;

import static org.cartagena40.query.views.RowChange.open;

import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;
import org.jspecify.annotations.Nullable;

/** Milestones, meetings, each plan of a meeting and each step it went through. */
public final class MeetingProjection {

    static final ViewTable MILESTONE = ViewTable.settled("milestone", "milestone", "position");
    static final ViewTable MILESTONE_DATE = ViewTable.settled("milestone_date", "milestone", "position");
    static final ViewTable MEETING = ViewTable.settled("meeting", "meeting", "position");
    static final ViewTable PLAN = ViewTable.settled("meeting_plan", "meeting", "position");
    static final ViewTable STEP = ViewTable.settled("meeting_step", "meeting", "position");
    static final ViewTable AGENDA = ViewTable.settled("meeting_agenda", "meeting", "position");
    static final ViewTable INVITATION = ViewTable.settled("meeting_invitation", "meeting", "position");

    private MeetingProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(GlobalMilestoneRegistered.class, MeetingProjection::registered)
                .on(GlobalMilestoneDateRevised.class, MeetingProjection::revised)
                .on(MeetingScheduled.class, MeetingProjection::scheduled)
                .on(MeetingRescheduled.class, MeetingProjection::rescheduled)
                .on(TimingDeviationExplained.class, (e, r) -> RowChanges.of(explained(e, r, e.reason())))
                .on(MeetingConvened.class, (e, r) -> RowChanges.of(step(e, r, MeetingStep.CONVENED)))
                .on(MeetingCoConvened.class, (e, r) -> RowChanges.of(step(e, r, MeetingStep.CO_CONVENED)))
                .on(AgendaPublished.class, MeetingProjection::agenda)
                .on(StakeholderInvited.class, MeetingProjection::invited)
                .on(RegistrationOpened.class, RegistrationRows::opened)
                .on(RegistrationClosed.class, RegistrationRows::closed)
                .on(ParticipantRegistered.class, RegistrationRows::registered)
                .on(ParticipantWaitlisted.class, RegistrationRows::waitlisted)
                .on(WaitingParticipantAdmitted.class, RegistrationRows::admitted)
                .on(WaitingParticipantDeclined.class, RegistrationRows::declined)
                .on(RegistrationWithdrawn.class, RegistrationRows::withdrawn)
                .on(SessionOpened.class, RoomRows::opened)
                .on(SessionClosed.class, RoomRows::closed)
                .on(AttendanceRecorded.class, RoomRows::attendance)
                .on(InterventionRecorded.class, RoomRows::intervention)
                .on(MeetingClosed.class, (e, r) -> RowChanges.of(step(e, r, MeetingStep.CLOSED)))
                .on(
                        MeetingCancelled.class,
                        (e, r) ->
                                RowChanges.of(step(e, r, MeetingStep.CANCELLED).set("reason", e.reason())));
    }

    private static RowChanges registered(GlobalMilestoneRegistered event, RecordedEvent recorded) {
        RowChange milestone = open(MILESTONE, event.milestone(), recorded.position())
                .toldBy(event)
                .set("kind", event.kind())
                .set("alias", json(event.alias()))
                .visibleTo(Tier.PUBLIC);
        return RowChanges.of(milestone, date(event, event.date(), recorded));
    }

    private static RowChanges revised(GlobalMilestoneDateRevised event, RecordedEvent recorded) {
        return RowChanges.of(date(event, event.date(), recorded).set("reason", event.reason()));
    }

    private static RowChange date(MilestoneEvent event, EffectiveTime date, RecordedEvent recorded) {
        return open(MILESTONE_DATE, event.milestone(), recorded.position())
                .toldBy(event)
                .set("date", JsonText.of(Effective.of(date)))
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChanges scheduled(MeetingScheduled event, RecordedEvent recorded) {
        RowChange meeting = open(MEETING, event.meeting(), recorded.position())
                .toldBy(event)
                .set("kind", event.kind())
                .set("purposes", JsonText.of(event.purposes()))
                .set("title", json(event.title()))
                .set("milestone", event.milestone())
                .visibleTo(Tier.PUBLIC);
        return RowChanges.of(meeting, plan(event, event.plan(), recorded))
                .and(deviation(event, recorded, event.deviationReason()));
    }

    private static RowChanges rescheduled(MeetingRescheduled event, RecordedEvent recorded) {
        return RowChanges.of(plan(event, event.plan(), recorded).set("reason", event.reason()))
                .and(deviation(event, recorded, event.deviationReason()));
    }

    private static RowChange plan(MeetingEvent event, MeetingPlan plan, RecordedEvent recorded) {
        return open(PLAN, event.meeting(), recorded.position())
                .toldBy(event)
                .set("date", JsonText.of(Effective.of(plan.date())))
                .set("date_from", plan.date().possibleFrom().orElse(null))
                .set("date_to", plan.date().certainFrom().orElse(null))
                .set("format", plan.format())
                .set("place", plan.place())
                .set("host", plan.host())
                .set(
                        "sessions",
                        JsonText.of(
                                plan.sessions().stream().map(PlannedSession::of).toList()))
                .set("zone", plan.zone())
                .set("languages", JsonText.of(plan.languages()))
                .set("interpretation", plan.interpretation())
                .set("limit_seconds", plan.interventionLimitSeconds())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChanges deviation(MeetingEvent event, RecordedEvent recorded, @Nullable String reason) {
        return reason == null ? RowChanges.none() : RowChanges.of(explained(event, recorded, reason));
    }

    private static RowChange explained(MeetingEvent event, RecordedEvent recorded, String reason) {
        return step(event, recorded, MeetingStep.DEVIATION_EXPLAINED).set("reason", reason);
    }

    private static RowChange step(MeetingEvent event, RecordedEvent recorded, MeetingStep step) {
        return open(STEP, event.meeting(), recorded.position())
                .toldBy(event)
                .set("step", step)
                .set("actor", event.act().actor().institution())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChanges agenda(AgendaPublished event, RecordedEvent recorded) {
        List<AgendaEntry> items = event.items().stream().map(AgendaEntry::of).toList();
        return RowChanges.of(open(AGENDA, event.meeting(), recorded.position())
                .toldBy(event)
                .set("version", event.version())
                .set("items", JsonText.of(items))
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges invited(StakeholderInvited event, RecordedEvent recorded) {
        return RowChanges.of(open(INVITATION, event.meeting(), recorded.position())
                .toldBy(event)
                .set("stakeholder", event.stakeholder())
                .set("name", json(event.name()))
                .set("constituency", event.constituency())
                .set("purpose", event.purpose())
                .visibleTo(Tier.PUBLIC));
    }

    private static @Nullable String json(@Nullable Label label) {
        return label == null ? null : JsonText.of(LabelText.of(label));
    }
}
