package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.A_CONVENED_MEETING_IS_MOVED_BY_THE_PRESIDENCY;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_NOT_OVER;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_SCHEDULED;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_REASON_IS_GIVEN;
import static org.cartagena40.command.meetings.MeetingRule.OPENED_SESSIONS_STAY;
import static org.cartagena40.command.meetings.MeetingRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.TODAY;
import static org.cartagena40.command.meetings.Meetings.cancelled;
import static org.cartagena40.command.meetings.Meetings.closingMeeting;
import static org.cartagena40.command.meetings.Meetings.convened;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.held;
import static org.cartagena40.command.meetings.Meetings.inSession;
import static org.cartagena40.command.meetings.Meetings.plan;
import static org.cartagena40.command.meetings.Meetings.planOf;
import static org.cartagena40.command.meetings.Meetings.rescheduling;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.junit.jupiter.api.Test;

/** R133, R77: a plan changes whole, and what was planned before stays on record. */
class RescheduleMeetingTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final MeetingPlan TOMORROW = plan(EffectiveTime.on(TODAY.plusDays(1)), List.of());

    @Test
    void a_plan_is_replaced_whole() {
        scheduled()
                .when(rescheduling(TOMORROW, SECRETARIAT))
                .then(new MeetingRescheduled(
                        MEETING, TOMORROW, "The room was free only then", null, AT_ONCE, SECRETARIAT));
    }

    @Test
    void once_convened_it_is_moved_by_the_Presidency_only() {
        convened().when(rescheduling(TOMORROW, SECRETARIAT)).thenRefused(A_CONVENED_MEETING_IS_MOVED_BY_THE_PRESIDENCY);
        convened().when(rescheduling(TOMORROW, PRESIDENCY)).thenKinds(MeetingRescheduled.class);
    }

    @Test
    void a_meeting_that_is_not_on_record_or_over_is_not_moved() {
        given().when(rescheduling(TOMORROW, PRESIDENCY)).thenRefused(MEETING_IS_SCHEDULED);
        held().when(rescheduling(planOf(2), PRESIDENCY)).thenRefused(MEETING_IS_NOT_OVER);
        cancelled().when(rescheduling(TOMORROW, PRESIDENCY)).thenRefused(MEETING_IS_NOT_OVER);
    }

    @Test
    void the_lines_of_an_import_come_in_any_order() {
        scheduled()
                .after(closingMeeting(IMPORT))
                .when(rescheduling(TOMORROW, IMPORT))
                .thenKinds(MeetingRescheduled.class);
    }

    @Test
    void an_opened_session_stays_as_it_was_planned() {
        inSession().when(rescheduling(planOf(3), PRESIDENCY)).thenKinds(MeetingRescheduled.class);
        inSession().when(rescheduling(TOMORROW, PRESIDENCY)).thenRefused(OPENED_SESSIONS_STAY);
    }

    @Test
    void why_it_is_not_six_months_before_its_milestone_may_be_said_after_it_was_held() {
        held().when(explaining("Elections in the host country", PRESIDENCY))
                .then(new TimingDeviationExplained(MEETING, "Elections in the host country", AT_ONCE, PRESIDENCY));
        held().when(explaining(" ", PRESIDENCY)).thenRefused(MEETING_REASON_IS_GIVEN);
        given().when(explaining("Elections", PRESIDENCY)).thenRefused(MEETING_IS_SCHEDULED);
        held().when(explaining("Elections", Acts.of(BELIZE)))
                .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS);
    }

    private static ExplainTimingDeviation explaining(String reason, Act act) {
        return new ExplainTimingDeviation(MEETING, reason, AT_ONCE, act, NOW);
    }
}
