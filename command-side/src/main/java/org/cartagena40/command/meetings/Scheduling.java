package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.A_CONVENED_MEETING_IS_MOVED_BY_THE_PRESIDENCY;
import static org.cartagena40.command.meetings.MeetingRule.ID_NAMES_A_MEETING;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_NOT_OVER;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_SCHEDULED;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_REASON_IS_GIVEN;
import static org.cartagena40.command.meetings.MeetingRule.MILESTONE_IS_REGISTERED;
import static org.cartagena40.command.meetings.MeetingRule.OPENED_SESSIONS_STAY;
import static org.cartagena40.command.meetings.MeetingRule.PURPOSE_IS_STATED;
import static org.cartagena40.command.meetings.MeetingRule.SCHEDULED_ONCE;
import static org.cartagena40.command.meetings.MeetingRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.cartagena40.events.meetings.Session;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.jspecify.annotations.Nullable;

/** Decides about the plan of a meeting. A missed target asks for a reason and never blocks: nothing here looks at it. */
final class Scheduling {

    private Scheduling() {}

    static List<MeetingEvent> decide(ScheduleMeeting command, Meeting meeting, Standing standing, Past past) {
        checkPreparer(command, standing);
        SCHEDULED_ONCE.check(meeting.planned() == null);
        ID_NAMES_A_MEETING.check(meeting.free());
        List<MeetingPurpose> purposes = command.purposes();
        PURPOSE_IS_STATED.check(purposes.stream().distinct().count() == purposes.size()
                && (!purposes.isEmpty() || command.actsAs(Capacity.RECORD)));
        MILESTONE_IS_REGISTERED.check(
                command.milestone() == null || past.holds(command.milestone(), MilestoneEvent.class));
        PlanCheck.check(command.plan());
        checkReason(command.deviationReason());
        return List.of(new MeetingScheduled(
                command.meeting(),
                command.kind(),
                purposes,
                command.title(),
                command.milestone(),
                command.plan(),
                command.deviationReason(),
                command.effective(),
                command.act()));
    }

    static List<MeetingEvent> decide(RescheduleMeeting command, Meeting meeting, Standing standing) {
        checkPreparer(command, standing);
        checkNotOver(command, meeting);
        A_CONVENED_MEETING_IS_MOVED_BY_THE_PRESIDENCY.check(
                meeting.stage() != Meeting.Stage.CONVENED || standing.presides(command));
        PlanCheck.check(command.plan());
        OPENED_SESSIONS_STAY.check(opened(meeting, meeting.known().plan()).equals(opened(meeting, command.plan())));
        checkReason(command.reason());
        checkReason(command.deviationReason());
        return List.of(new MeetingRescheduled(
                command.meeting(),
                command.plan(),
                command.reason(),
                command.deviationReason(),
                command.effective(),
                command.act()));
    }

    /** A meeting that is over may still be explained. */
    static List<MeetingEvent> decide(ExplainTimingDeviation command, Meeting meeting, Standing standing) {
        checkPreparer(command, standing);
        MEETING_IS_SCHEDULED.check(meeting.planned() != null);
        checkReason(command.reason());
        return List.of(
                new TimingDeviationExplained(command.meeting(), command.reason(), command.effective(), command.act()));
    }

    static void checkPreparer(ActaCommand command, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS.check(standing.prepares(command));
    }

    /** The lines of an import come in any order, so the end of a meeting may be told before its plan changed. */
    static void checkNotOver(ActaCommand command, Meeting meeting) {
        MEETING_IS_SCHEDULED.check(meeting.planned() != null);
        MEETING_IS_NOT_OVER.check(!meeting.isOver() || command.actsAs(Capacity.RECORD));
    }

    static void checkReason(@Nullable String reason) {
        MEETING_REASON_IS_GIVEN.check(reason == null || !reason.isBlank());
    }

    private static List<Session> opened(Meeting meeting, MeetingPlan plan) {
        return plan.sessions().stream()
                .filter(session -> meeting.sittings().numbers().contains(session.number()))
                .toList();
    }
}
