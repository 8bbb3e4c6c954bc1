package org.cartagena40.dashboard.meetings;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.events.Tier;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.documents.DocumentEntry;
import org.cartagena40.query.meetings.MeetingRoom;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MeetingStepTold;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.PlannedMeeting;
import org.cartagena40.query.progress.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param possible plans that may already have replaced the one that is shown
 * @param target when it is due for the milestone that it prepares; null where no date is known
 * @param membersRead whether the reader may see who takes part
 * @param later what it is today, where that is something else than at the shown moment
 */
public record MeetingView(
        MeetingRoom room,
        MeetingItem item,
        String lead,
        List<SessionView> sessions,
        List<Plan> earlier,
        List<Plan> possible,
        List<Step> steps,
        List<Decision> decisions,
        Papers papers,
        @Nullable String target,
        @Nullable Dated milestoneDate,
        int registered,
        int waiting,
        boolean membersRead,
        @Nullable String later) {

    /** A plan that another one replaced, or may have. */
    public record Plan(PlannedMeeting plan, Dated date, Dated told) {}

    /** What happened to the meeting as a whole. */
    public record Step(MeetingStepTold step, Dated when) {}

    /** What was written for it and about it. */
    public record Papers(List<DocumentEntry> documents, List<Assessment> assessments) {}

    static MeetingView of(MeetingRoom room, MeetingStatus now, List<Decision> decisions, Papers papers, Visit visit) {
        MeetingSummary meeting = room.meeting();
        MeetingItem item = MeetingItem.of(meeting, visit);
        var timing = meeting.timing();
        return new MeetingView(
                room,
                item,
                lead(item, visit),
                SessionView.of(item.plan(), room.sessions(), visit),
                plans(room.earlierPlans(), visit),
                plans(
                        meeting.possiblyMovedTo().stream()
                                .filter(one -> !one.equals(item.plan()))
                                .toList(),
                        visit),
                room.steps().stream()
                        .map(step -> new Step(step, visit.when().of(step.effective())))
                        .toList(),
                decisions,
                papers,
                timing == null || timing.target() == null ? null : Targets.inWords(timing.target(), visit),
                timing == null || timing.milestoneDate() == null
                        ? null
                        : visit.when().lasting(timing.milestoneDate()),
                room.participantCount().stream()
                        .mapToInt(MeetingRoom.Constituents::registered)
                        .sum(),
                room.participantCount().stream()
                        .mapToInt(MeetingRoom.Constituents::waiting)
                        .sum(),
                visit.question().reader().sees(Tier.MEMBERS),
                now == meeting.status() ? null : visit.words().of("meetings.status", now));
    }

    private static List<Plan> plans(List<PlannedMeeting> plans, Visit visit) {
        return plans.stream()
                .map(plan -> new Plan(
                        plan, visit.when().lasting(plan.date()), visit.when().of(plan.effective())))
                .toList();
    }

    private static String lead(MeetingItem item, Visit visit) {
        MeetingSummary meeting = item.meeting();
        String key = meeting.heldNotStated() ? "UNTOLD" : meeting.status().name();
        return visit.words().of("meeting.lead." + key, item.date().text());
    }
}
