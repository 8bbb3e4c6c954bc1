package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.CONVENED_MEETING_HAS_A_DAY;
import static org.cartagena40.command.meetings.MeetingRule.CONVENED_ONCE;
import static org.cartagena40.command.meetings.MeetingRule.CO_CONVENED_AFTER_THE_PRESIDENCY;
import static org.cartagena40.command.meetings.MeetingRule.HELD_BEFORE_IT_IS_CLOSED;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_HAS_NOT_BEGUN;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_PRESIDENCY_CONVENES;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_VICE_PRESIDENCY_CO_CONVENES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Precision;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingEvent;

/** Decides who convenes a meeting, and how it ends. */
final class Convening {

    private static final Set<Precision> WITH_A_DAY = Set.of(Precision.INSTANT, Precision.DAY, Precision.RANGE);

    private Convening() {}

    static List<MeetingEvent> decide(ConveneMeeting command, Meeting meeting, Standing standing) {
        checkPresidency(command, standing);
        Scheduling.checkNotOver(command, meeting);
        CONVENED_ONCE.check(meeting.stage() != Meeting.Stage.CONVENED);
        CONVENED_MEETING_HAS_A_DAY.check(
                WITH_A_DAY.contains(meeting.known().plan().date().precision()));
        return List.of(new MeetingConvened(command.meeting(), command.effective(), command.act()));
    }

    /** The Presidency may convene alone; the Vice-Presidency may not. */
    static List<MeetingEvent> decide(CoConveneMeeting command, Meeting meeting, Standing standing) {
        var mechanism = standing.mechanism();
        Optional<MemberState> inOffice = mechanism.vicePresidencyOf(command);
        boolean byTheRecord = command.actsAs(Capacity.RECORD);
        ONLY_THE_VICE_PRESIDENCY_CO_CONVENES.check(byTheRecord || inOffice.isPresent());
        Scheduling.checkNotOver(command, meeting);
        CO_CONVENED_AFTER_THE_PRESIDENCY.check(
                !meeting.coConvened() && (byTheRecord || meeting.stage() == Meeting.Stage.CONVENED));
        Act act = inOffice.isPresent() ? mechanism.accredited(command) : command.act();
        return List.of(new MeetingCoConvened(command.meeting(), command.effective(), act));
    }

    static List<MeetingEvent> decide(CloseMeeting command, Meeting meeting, Standing standing) {
        checkPresidency(command, standing);
        Scheduling.checkNotOver(command, meeting);
        HELD_BEFORE_IT_IS_CLOSED.check(command.actsAs(Capacity.RECORD)
                || (meeting.sittings().any() && meeting.sittings().noneOpen()));
        Chairing.checkHappened(command.effective(), command);
        return List.of(new MeetingClosed(command.meeting(), command.effective(), command.act()));
    }

    static List<MeetingEvent> decide(CancelMeeting command, Meeting meeting, Standing standing) {
        checkPresidency(command, standing);
        Scheduling.checkNotOver(command, meeting);
        MEETING_HAS_NOT_BEGUN.check(!meeting.hasBegun());
        Scheduling.checkReason(command.reason());
        return List.of(new MeetingCancelled(command.meeting(), command.reason(), command.effective(), command.act()));
    }

    static void checkPresidency(ActaCommand command, Standing standing) {
        ONLY_THE_PRESIDENCY_CONVENES.check(standing.presides(command));
    }
}
