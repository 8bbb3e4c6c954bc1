package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.SessionRule.ATTENDANCE_NAMES_EACH_ONCE;
import static org.cartagena40.command.meetings.SessionRule.INTERVENTION_HAS_A_LENGTH;
import static org.cartagena40.command.meetings.SessionRule.INTERVENTION_LIES_IN_THE_SESSION;
import static org.cartagena40.command.meetings.SessionRule.MEETING_IS_CONVENED;
import static org.cartagena40.command.meetings.SessionRule.ONE_SESSION_AT_A_TIME;
import static org.cartagena40.command.meetings.SessionRule.RECORDED_AFTER_IT_HAPPENED;
import static org.cartagena40.command.meetings.SessionRule.SESSION_CLOSES_AFTER_IT_OPENS;
import static org.cartagena40.command.meetings.SessionRule.SESSION_IS_OPEN;
import static org.cartagena40.command.meetings.SessionRule.SESSION_IS_PLANNED;
import static org.cartagena40.command.meetings.SessionRule.SESSION_OPENS_ONCE;
import static org.cartagena40.command.meetings.SessionRule.SESSION_WAS_OPENED;
import static org.cartagena40.command.meetings.SessionRule.THE_PRESIDENCY_CHAIRS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.meetings.Sittings.Sitting;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;

/** Decides about what happens in the room. An overrun is measured, never cut (F20). */
final class Chairing {

    private Chairing() {}

    static List<MeetingEvent> decide(OpenSession command, Meeting meeting, Standing standing) {
        Convening.checkPresidency(command, standing);
        Scheduling.checkNotOver(command, meeting);
        MEETING_IS_CONVENED.check(command.actsAs(Capacity.RECORD) || meeting.stage() == Meeting.Stage.CONVENED);
        Meeting.Planned planned = meeting.known();
        SESSION_IS_PLANNED.check(
                planned.plan().sessions().stream().anyMatch(session -> session.number() == command.session()));
        SESSION_OPENS_ONCE.check(meeting.sittings().sitting(command.session()) == null);
        ONE_SESSION_AT_A_TIME.check(meeting.sittings().noneOpen());
        checkHappened(command.effective(), command);
        return List.of(new SessionOpened(
                command.meeting(),
                command.session(),
                chair(command, planned.kind(), standing),
                command.effective(),
                command.act()));
    }

    static List<MeetingEvent> decide(CloseSession command, Meeting meeting, Standing standing) {
        Convening.checkPresidency(command, standing);
        Scheduling.checkNotOver(command, meeting);
        Sitting sitting = meeting.sittings().sitting(command.session());
        SESSION_IS_OPEN.check(sitting != null && sitting.until() == null);
        checkHappened(command.effective(), command);
        SESSION_CLOSES_AFTER_IT_OPENS.check(
                follows(command.effective(), Objects.requireNonNull(sitting).from()));
        return List.of(new SessionClosed(command.meeting(), command.session(), command.effective(), command.act()));
    }

    /** Lists may be handed in after the meeting. */
    static List<MeetingEvent> decide(RecordAttendance command, Meeting meeting, Standing standing) {
        Scheduling.checkPreparer(command, standing);
        SESSION_WAS_OPENED.check(meeting.sittings().sitting(command.session()) != null);
        List<Institution> present = command.present();
        ATTENDANCE_NAMES_EACH_ONCE.check(
                !present.isEmpty() && present.stream().distinct().count() == present.size());
        checkHappened(command.effective(), command);
        return List.of(new AttendanceRecorded(
                command.meeting(), command.session(), present, command.effective(), command.act()));
    }

    /** Minutes may be written after the session; what they tell of lies within it. */
    static List<MeetingEvent> decide(RecordIntervention command, Meeting meeting, Standing standing) {
        Scheduling.checkPreparer(command, standing);
        Sitting sitting = meeting.sittings().sitting(command.session());
        SESSION_WAS_OPENED.check(sitting != null);
        INTERVENTION_HAS_A_LENGTH.check(command.seconds() > 0);
        INTERVENTION_LIES_IN_THE_SESSION.check(Objects.requireNonNull(sitting).mayCover(command.startedAt()));
        checkHappened(EffectiveTime.at(command.startedAt().plusSeconds(command.seconds())), command);
        return List.of(new InterventionRecorded(
                command.meeting(),
                command.session(),
                command.speaker(),
                command.startedAt(),
                command.seconds(),
                meeting.known().plan().interventionLimitSeconds(),
                EffectiveTime.at(command.startedAt()),
                command.act()));
    }

    static void checkHappened(EffectiveTime effective, ActaCommand command) {
        RECORDED_AFTER_IT_HAPPENED.check(command.actsAs(Capacity.RECORD)
                || effective
                        .possibleFrom()
                        .map(first -> !first.isAfter(command.receivedAt()))
                        .orElse(false));
    }

    private static Institution chair(OpenSession command, MeetingKind kind, Standing standing) {
        MemberState presiding = standing.mechanism().offices().presidency();
        Institution ofThePresidency = presiding == null ? null : presiding.institution();
        Institution chair = command.chair() == null ? ofThePresidency : command.chair();
        boolean free = kind != MeetingKind.MSC_BIENNIAL && kind != MeetingKind.PLATFORM;
        THE_PRESIDENCY_CHAIRS.check(chair != null && (free || chair.equals(ofThePresidency)));
        return Objects.requireNonNull(chair);
    }

    private static boolean follows(EffectiveTime later, EffectiveTime earlier) {
        Optional<Instant> first = earlier.possibleFrom();
        return first.isEmpty()
                || later.certainFrom().map(last -> last.isAfter(first.get())).orElse(true);
    }
}
