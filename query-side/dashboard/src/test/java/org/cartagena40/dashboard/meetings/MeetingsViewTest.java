package org.cartagena40.dashboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visits;
import org.cartagena40.events.Precision;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.PlannedMeeting;
import org.cartagena40.query.meetings.PlannedSession;
import org.cartagena40.query.views.Effective;
import org.junit.jupiter.api.Test;

/** A meeting is what the record says of it, a date no more exact than its source, a session the same on every clock. */
class MeetingsViewTest {

    @Test
    void a_meeting_whose_days_passed_untold_is_neither_coming_nor_held() {
        MeetingsView view = MeetingsView.of(
                List.of(
                        meeting("MSC-1", MeetingStatus.HELD, false),
                        meeting("PLAT-1", MeetingStatus.PLANNED, true),
                        meeting("MSC-2", MeetingStatus.CONVENED, false),
                        meeting("DIA-1", MeetingStatus.CANCELLED, false)),
                List.of(),
                Visits.in("es"));
        assertThat(ids(view.coming())).containsExactly("MSC-2");
        assertThat(ids(view.untold())).containsExactly("PLAT-1");
        assertThat(ids(view.past())).containsExactly("MSC-1");
        assertThat(ids(view.cancelled())).containsExactly("DIA-1");
    }

    @Test
    void what_was_held_last_comes_first() {
        List<MeetingSummary> inOrder = List.of(
                meeting("MSC-1", MeetingStatus.HELD, false), meeting("MSC-2", MeetingStatus.POSSIBLY_HELD, false));
        assertThat(ids(MeetingsView.of(inOrder, List.of(), Visits.in("en")).past()))
                .containsExactly("MSC-2", "MSC-1");
    }

    @Test
    void all_days_of_a_span_are_its_date_and_none_of_them_is_in_doubt() {
        MeetingItem item = MeetingItem.of(meeting("MSC-2", MeetingStatus.PLANNED, false), Visits.in("es"));
        assertThat(item.date().text()).isEqualTo("14–15 de julio de 2027");
        assertThat(item.date().precision()).isNull();
    }

    @Test
    void a_session_stands_once_on_each_clock_and_another_day_is_marked() {
        Visit peru = Visits.of("PE");
        SessionView late = SessionView.of(plan(), List.of(), peru).get(0);
        assertThat(late.clocks())
                .extracting(SessionView.Clock::place)
                .containsExactly("Ciudad de México", "Lima", "Santiago", "UTC");
        assertThat(late.clocks())
                .extracting(SessionView.Clock::hours)
                .containsExactly("20:00–23:00", "21:00–00:00", "22:00–01:00", "02:00–05:00");
        assertThat(late.clocks()).extracting(SessionView.Clock::otherDay).containsExactly(false, false, false, true);
        assertThat(SessionView.of(plan(), List.of(), Visits.of("MX")).get(0).clocks())
                .hasSize(3);
    }

    @Test
    void of_a_date_that_has_no_hours_no_session_is_made() {
        assertThat(SessionView.of(null, List.of(), Visits.in("es"))).isEmpty();
    }

    @Test
    void a_target_is_no_more_exact_than_the_milestone() {
        LocalDate day = LocalDate.of(2027, 6, 13);
        assertThat(Targets.inWords(new TargetDate(day, day), Visits.in("es"))).isEqualTo("13 de junio de 2027");
        assertThat(Targets.inWords(new TargetDate(day, day.plusMonths(1)), Visits.in("es")))
                .isEqualTo("entre el 13 de junio de 2027 y el 13 de julio de 2027");
    }

    private static List<String> ids(List<MeetingItem> items) {
        return items.stream().map(item -> item.meeting().meeting()).toList();
    }

    private static MeetingSummary meeting(String id, MeetingStatus status, boolean heldNotStated) {
        return new MeetingSummary(
                id,
                1,
                "MSC_BIENNIAL",
                status,
                heldNotStated,
                List.of(),
                null,
                plan(),
                false,
                List.of(),
                null,
                null,
                Effective.at(Visits.NOW),
                "IMPORT",
                List.of());
    }

    private static PlannedMeeting plan() {
        return new PlannedMeeting(
                1,
                true,
                new Effective(Precision.RANGE, "2027-07-14", "2027-07-15", null),
                "HYBRID",
                "Ciudad de México",
                "MX",
                List.of(new PlannedSession(
                        1, "2027-07-14T20:00", "2027-07-14T23:00", "2027-07-15T02:00:00Z", "2027-07-15T05:00:00Z")),
                "America/Mexico_City",
                List.of("es"),
                null,
                180,
                null,
                Effective.at(Visits.NOW),
                "IMPORT",
                List.of());
    }
}
