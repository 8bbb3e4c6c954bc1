package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_NOT_OVER;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_SCHEDULED;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_PRESIDENCY_CONVENES;
import static org.cartagena40.command.meetings.Meetings.ELEVEN;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.cancelled;
import static org.cartagena40.command.meetings.Meetings.closing;
import static org.cartagena40.command.meetings.Meetings.convened;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.held;
import static org.cartagena40.command.meetings.Meetings.inSession;
import static org.cartagena40.command.meetings.Meetings.opening;
import static org.cartagena40.command.meetings.Meetings.planOf;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.meetings.Meetings.scheduling;
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
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.junit.jupiter.api.Test;

/** R53, R131, F20: sessions, who was there, who spoke and for how long. */
class SessionTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);

    @Test
    void the_Presidency_opens_a_planned_session_and_chairs_it() {
        convened()
                .when(opening(1))
                .then(new SessionOpened(MEETING, 1, CHILE.institution(), EffectiveTime.at(ELEVEN), PRESIDENCY));
        convened().when(opening(3)).thenRefused(SESSION_IS_PLANNED);
        convened().when(chairedBy(CHILE.institution())).thenKinds(SessionOpened.class);
        convened().when(chairedBy(MEXICO.institution())).thenRefused(THE_PRESIDENCY_CHAIRS);
        convened()
                .when(new OpenSession(MEETING, 1, null, AT_ONCE, SECRETARIAT, NOW))
                .thenRefused(ONLY_THE_PRESIDENCY_CONVENES);
    }

    @Test
    void another_body_may_chair_a_meeting_of_another_kind() {
        given().after(scheduling(MeetingKind.COORDINATION, planOf(1), PRESIDENCY))
                .after(new ConveneMeeting(MEETING, AT_ONCE, PRESIDENCY, NOW))
                .when(chairedBy(MEXICO.institution()))
                .thenKinds(SessionOpened.class);
    }

    @Test
    void a_session_is_opened_at_a_convened_meeting_that_is_not_over() {
        scheduled().when(opening(1)).thenRefused(MEETING_IS_CONVENED);
        cancelled().when(opening(1)).thenRefused(MEETING_IS_NOT_OVER);
        held().when(opening(2)).thenRefused(MEETING_IS_NOT_OVER);
        given().when(opening(1)).thenRefused(MEETING_IS_SCHEDULED);
    }

    @Test
    void one_session_is_open_at_a_time_and_each_once() {
        inSession().when(opening(2)).thenRefused(ONE_SESSION_AT_A_TIME);
        inSession().after(closing(1, AT_ONCE)).when(opening(2)).thenKinds(SessionOpened.class);
        inSession().after(closing(1, AT_ONCE)).when(opening(1)).thenRefused(SESSION_OPENS_ONCE);
    }

    @Test
    void a_session_is_closed_after_it_was_opened_and_once() {
        inSession().when(closing(1, AT_ONCE)).then(new SessionClosed(MEETING, 1, AT_ONCE, PRESIDENCY));
        inSession().when(closing(2, AT_ONCE)).thenRefused(SESSION_IS_OPEN);
        inSession().after(closing(1, AT_ONCE)).when(closing(1, AT_ONCE)).thenRefused(SESSION_IS_OPEN);
        inSession().when(closing(1, EffectiveTime.at(ELEVEN))).thenRefused(SESSION_CLOSES_AFTER_IT_OPENS);
        inSession().when(closing(1, EffectiveTime.at(NOW.plusNanos(1_000)))).thenRefused(RECORDED_AFTER_IT_HAPPENED);
    }

    @Test
    void attendance_names_each_body_once_and_may_be_handed_in_after_the_meeting() {
        List<Institution> present = List.of(BELIZE.institution(), PERU.institution());
        held().when(attendance(1, present)).then(new AttendanceRecorded(MEETING, 1, present, AT_ONCE, SECRETARIAT));
        inSession().when(attendance(1, List.of())).thenRefused(ATTENDANCE_NAMES_EACH_ONCE);
        inSession()
                .when(attendance(1, List.of(BELIZE.institution(), BELIZE.institution())))
                .thenRefused(ATTENDANCE_NAMES_EACH_ONCE);
        inSession().when(attendance(2, present)).thenRefused(SESSION_WAS_OPENED);
        cancelled().when(attendance(1, present)).thenRefused(SESSION_WAS_OPENED);
    }

    @Test
    void three_minutes_and_one_second_are_recorded_as_they_were_with_the_limit_beside_them() {
        inSession()
                .when(speaking(ELEVEN, 181))
                .then(new InterventionRecorded(
                        MEETING, 1, BELIZE.institution(), ELEVEN, 181, 180, EffectiveTime.at(ELEVEN), SECRETARIAT));
        inSession().when(speaking(ELEVEN, 0)).thenRefused(INTERVENTION_HAS_A_LENGTH);
    }

    @Test
    void an_intervention_begins_while_the_session_is_open() {
        inSession().when(speaking(ELEVEN.minusNanos(1_000), 60)).thenRefused(INTERVENTION_LIES_IN_THE_SESSION);
        Instant noon = NOW.minusSeconds(60);
        held().when(speaking(noon, 60)).thenKinds(InterventionRecorded.class);
        inSession()
                .after(closing(1, EffectiveTime.at(noon)))
                .when(speaking(noon.plusNanos(1_000), 30))
                .thenRefused(INTERVENTION_LIES_IN_THE_SESSION);
        convened().when(speaking(ELEVEN, 60)).thenRefused(SESSION_WAS_OPENED);
    }

    @Test
    void what_has_not_ended_yet_is_not_recorded() {
        inSession().when(speaking(NOW.minusSeconds(60), 60)).thenKinds(InterventionRecorded.class);
        inSession().when(speaking(NOW.minusSeconds(60), 61)).thenRefused(RECORDED_AFTER_IT_HAPPENED);
    }

    private static OpenSession chairedBy(Institution chair) {
        return new OpenSession(MEETING, 1, chair, AT_ONCE, PRESIDENCY, NOW);
    }

    private static RecordAttendance attendance(int session, List<Institution> present) {
        return new RecordAttendance(MEETING, session, present, AT_ONCE, SECRETARIAT, NOW);
    }

    private static RecordIntervention speaking(Instant at, int seconds) {
        return new RecordIntervention(MEETING, 1, BELIZE.institution(), at, seconds, SECRETARIAT, NOW);
    }
}
