package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.CONVENED_MEETING_HAS_A_DAY;
import static org.cartagena40.command.meetings.MeetingRule.CONVENED_ONCE;
import static org.cartagena40.command.meetings.MeetingRule.CO_CONVENED_AFTER_THE_PRESIDENCY;
import static org.cartagena40.command.meetings.MeetingRule.HELD_BEFORE_IT_IS_CLOSED;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_HAS_NOT_BEGUN;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_IS_NOT_OVER;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_REASON_IS_GIVEN;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_PRESIDENCY_CONVENES;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_VICE_PRESIDENCY_CO_CONVENES;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.TODAY;
import static org.cartagena40.command.meetings.Meetings.cancelled;
import static org.cartagena40.command.meetings.Meetings.closing;
import static org.cartagena40.command.meetings.Meetings.closingMeeting;
import static org.cartagena40.command.meetings.Meetings.convened;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.held;
import static org.cartagena40.command.meetings.Meetings.inSession;
import static org.cartagena40.command.meetings.Meetings.plan;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.meetings.Meetings.scheduling;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.Standing;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.junit.jupiter.api.Test;

/** R53, R74: the Presidency convenes, the Vice-Presidency may join it, and every meeting has one end. */
class ConveneMeetingTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);

    @Test
    void the_Presidency_convenes_once() {
        scheduled().when(convening(PRESIDENCY)).then(new MeetingConvened(MEETING, AT_ONCE, PRESIDENCY));
        convened().when(convening(PRESIDENCY)).thenRefused(CONVENED_ONCE);
        Stream.of(SECRETARIAT, Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> scheduled().when(convening(act)).thenRefused(ONLY_THE_PRESIDENCY_CONVENES));
    }

    @Test
    void a_meeting_is_convened_for_its_days() {
        given().after(scheduling(plan(EffectiveTime.in(YearMonth.parse("2027-06")), List.of()), PRESIDENCY))
                .when(convening(PRESIDENCY))
                .thenRefused(CONVENED_MEETING_HAS_A_DAY);
    }

    @Test
    void the_State_in_office_co_convenes_after_the_Presidency_under_its_accreditation() {
        convened()
                .standing(withMexico())
                .when(coConvening(Acts.vicePresidency(MEXICO)))
                .then(new MeetingCoConvened(
                        MEETING, AT_ONCE, Acts.vicePresidency(MEXICO).under(Acts.vicePresidencyOf(MEXICO))));
        scheduled()
                .standing(withMexico())
                .when(coConvening(Acts.vicePresidency(MEXICO)))
                .thenRefused(CO_CONVENED_AFTER_THE_PRESIDENCY);
        convened()
                .standing(withMexico())
                .after(coConvening(Acts.vicePresidency(MEXICO)))
                .when(coConvening(Acts.vicePresidency(MEXICO)))
                .thenRefused(CO_CONVENED_AFTER_THE_PRESIDENCY);
    }

    @Test
    void nobody_else_co_convenes_nor_does_a_State_whose_term_has_run_out() {
        Stream.of(Acts.vicePresidency(BELIZE), Acts.of(MEXICO), PRESIDENCY, SECRETARIAT)
                .forEach(act -> convened()
                        .standing(withMexico())
                        .when(coConvening(act))
                        .thenRefused(ONLY_THE_VICE_PRESIDENCY_CO_CONVENES));
        convened()
                .standing(Standings.standing(Seats.started(MEXICO, TODAY.minusYears(2))))
                .when(coConvening(Acts.vicePresidency(MEXICO)))
                .thenRefused(ONLY_THE_VICE_PRESIDENCY_CO_CONVENES);
        convened()
                .standing(Standings.standing(
                        Seats.started(MEXICO, TODAY.plusDays(1).minusYears(2))))
                .when(coConvening(Acts.vicePresidency(MEXICO)))
                .thenKinds(MeetingCoConvened.class);
    }

    @Test
    void a_meeting_is_closed_after_its_sessions() {
        inSession()
                .after(closing(1, AT_ONCE))
                .when(closingMeeting(PRESIDENCY))
                .then(new MeetingClosed(MEETING, AT_ONCE, PRESIDENCY));
        inSession().when(closingMeeting(PRESIDENCY)).thenRefused(HELD_BEFORE_IT_IS_CLOSED);
        convened().when(closingMeeting(PRESIDENCY)).thenRefused(HELD_BEFORE_IT_IS_CLOSED);
        held().when(closingMeeting(PRESIDENCY)).thenRefused(MEETING_IS_NOT_OVER);
        inSession()
                .after(closing(1, AT_ONCE))
                .when(closingMeeting(SECRETARIAT))
                .thenRefused(ONLY_THE_PRESIDENCY_CONVENES);
    }

    @Test
    void what_a_source_says_was_held_needs_no_sessions_on_record() {
        scheduled().when(closingMeeting(IMPORT)).thenKinds(MeetingClosed.class);
    }

    @Test
    void a_meeting_is_cancelled_before_it_begins() {
        convened().when(cancelling("No host")).then(new MeetingCancelled(MEETING, "No host", AT_ONCE, PRESIDENCY));
        convened().when(cancelling(" ")).thenRefused(MEETING_REASON_IS_GIVEN);
        inSession().when(cancelling("No host")).thenRefused(MEETING_HAS_NOT_BEGUN);
        cancelled().when(cancelling("No host")).thenRefused(MEETING_IS_NOT_OVER);
    }

    private static Standing withMexico() {
        return Standings.standing(Seats.servesSinceAnUnknownDay(MEXICO));
    }

    private static ConveneMeeting convening(Act act) {
        return new ConveneMeeting(MEETING, AT_ONCE, act, NOW);
    }

    private static CoConveneMeeting coConvening(Act act) {
        return new CoConveneMeeting(MEETING, AT_ONCE, act, NOW);
    }

    private static CancelMeeting cancelling(String reason) {
        return new CancelMeeting(MEETING, reason, AT_ONCE, PRESIDENCY, NOW);
    }
}
