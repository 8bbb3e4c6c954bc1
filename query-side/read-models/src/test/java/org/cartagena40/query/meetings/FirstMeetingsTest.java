package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.IMPORTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.Session;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** X1, X2, X25: the first two meetings as the sources tell of them, each plan kept, nothing closed that is not told. */
class FirstMeetingsTest {

    private static final MeetingId MSC_1 = new MeetingId("MSC-1");
    private static final MeetingId PLATFORM = new MeetingId("PLAT-1");
    private static final EffectiveTime BEFORE_THE_FIRST =
            EffectiveTime.between(LocalDate.parse("2024-12-12"), LocalDate.parse("2025-07-17"));
    private static final EffectiveTime JULY =
            EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18"));
    private static final EffectiveTime NOVEMBER =
            EffectiveTime.during(LocalDate.parse("2025-11-27"), LocalDate.parse("2025-11-28"));

    private final Views views = new Views();
    private final MeetingQueries meetings = new MeetingQueries(views.reading());

    @Test
    void in_September_the_Platform_meeting_is_planned_for_that_month_and_possibly_moved_already() {
        record();
        MeetingSummary meeting = summary(PLATFORM, "2025-09-01T12:00:00Z");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(shown(meeting)).isEqualTo("2025-09");
        assertThat(meeting.possiblyMoved()).isTrue();
        assertThat(meeting.possiblyMovedTo())
                .singleElement()
                .satisfies(plan -> assertThat(plan.date().from()).isEqualTo("2025-11-27"));
    }

    @Test
    void before_July_its_move_is_not_even_possible_and_its_plan_is_no_more_than_that() {
        record();
        MeetingSummary meeting = summary(PLATFORM, "2025-07-17T12:00:00Z");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.POSSIBLY_PLANNED);
        assertThat(meeting.plan()).isNull();
        assertThat(meeting.possiblyMovedTo())
                .extracting(plan -> plan.date().from())
                .containsExactly("2025-09");
        assertThat(summary(PLATFORM, "2025-07-18T03:59:59.999999Z").plan()).isNull();
        assertThat(summary(PLATFORM, "2025-07-18T04:00:00Z").plan()).isNotNull();
    }

    @Test
    void in_November_it_is_set_for_its_two_days_with_both_sessions() {
        record();
        MeetingSummary meeting = summary(PLATFORM, "2025-11-01T12:00:00Z");
        assertThat(shown(meeting)).isEqualTo("2025-11-27");
        assertThat(meeting.possiblyMoved()).isFalse();
        PlannedMeeting plan = Objects.requireNonNull(meeting.plan());
        assertThat(plan.sessions())
                .containsExactly(new PlannedSession(
                        1, "2025-11-27T11:00", "2025-11-27T14:00", "2025-11-27T14:00:00Z", "2025-11-27T17:00:00Z"));
        assertThat(meetings.meeting(asked("2025-11-01T12:00:00Z"), "PLAT-1").earlierPlans())
                .extracting(earlier -> earlier.date().from())
                .containsExactly("2025-09");
    }

    @Test
    void whether_it_was_held_is_not_stated_once_its_days_have_passed() {
        record();
        assertThat(summary(PLATFORM, "2025-11-29T02:59:59.999999Z").heldNotStated())
                .isFalse();
        MeetingSummary meeting = summary(PLATFORM, "2025-11-29T03:00:00Z");
        assertThat(meeting.heldNotStated()).isTrue();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void the_first_meeting_of_the_Mechanism_was_held_for_certain_after_its_last_day() {
        record();
        assertThat(summary(MSC_1, "2025-07-17T03:59:59Z").status()).isEqualTo(MeetingStatus.POSSIBLY_PLANNED);
        assertThat(summary(MSC_1, "2025-07-17T04:00:00Z").status()).isEqualTo(MeetingStatus.POSSIBLY_HELD);
        assertThat(summary(MSC_1, "2025-07-19T03:59:59.999999Z").status()).isEqualTo(MeetingStatus.POSSIBLY_HELD);
        MeetingSummary held = summary(MSC_1, "2025-07-19T04:00:00Z");
        assertThat(held.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(held.heldNotStated()).isFalse();
        assertThat(held.timing()).isNull();
    }

    @Test
    void before_the_import_nothing_was_known() {
        record();
        Question before = views.asked(Instant.parse("2026-11-22T12:00:00Z"), -1, Reader.anyone());
        assertThat(meetings.meetings(before, Paging.first()).items()).isEmpty();
        assertThatThrownBy(() -> meetings.meeting(before, "MSC-1")).isInstanceOf(NotOnRecord.class);
    }

    @Test
    void what_is_next_at_a_moment_does_not_show_what_has_passed() {
        record();
        assertThat(next("2025-09-01T12:00:00Z")).containsExactly("PLAT-1");
        assertThat(next("2025-11-29T03:00:00Z")).isEmpty();
    }

    private List<String> next(String asOf) {
        return views
                .reading()
                .answer(asked(asOf), asked -> MeetingQueries.next(MeetingQueries.meetings(asked)))
                .stream()
                .map(MeetingSummary::meeting)
                .toList();
    }

    private MeetingSummary summary(MeetingId meeting, String asOf) {
        return meetings.meeting(asked(asOf), meeting.value()).meeting();
    }

    private Question asked(String asOf) {
        return views.asked(Instant.parse(asOf), Reader.anyone());
    }

    private static @Nullable String shown(MeetingSummary meeting) {
        return Objects.requireNonNull(meeting.plan()).date().from();
    }

    private void record() {
        views.record(
                scheduled(MSC_1, MeetingKind.MSC_BIENNIAL, "2025-07"),
                scheduled(PLATFORM, MeetingKind.PLATFORM, "2025-09"),
                rescheduled(MSC_1, JULY, List.of(), BEFORE_THE_FIRST),
                new MeetingClosed(MSC_1, JULY, IMPORTED),
                rescheduled(
                        PLATFORM,
                        NOVEMBER,
                        List.of(session()),
                        EffectiveTime.between(LocalDate.parse("2025-07-18"), LocalDate.parse("2025-10-27"))));
    }

    private static MeetingScheduled scheduled(MeetingId meeting, MeetingKind kind, String month) {
        MeetingPlan plan = plan(EffectiveTime.in(YearMonth.parse(month)), List.of());
        return new MeetingScheduled(meeting, kind, List.of(), null, null, plan, null, BEFORE_THE_FIRST, IMPORTED);
    }

    private static MeetingRescheduled rescheduled(
            MeetingId meeting, EffectiveTime days, List<Session> sessions, EffectiveTime effective) {
        return new MeetingRescheduled(meeting, plan(days, sessions), null, null, effective, IMPORTED);
    }

    private static MeetingPlan plan(EffectiveTime date, List<Session> sessions) {
        return new MeetingPlan(date, null, null, null, sessions, Zones.SANTIAGO, List.of(), null, null);
    }

    private static Session session() {
        LocalDateTime start = LocalDateTime.parse("2025-11-27T11:00");
        Instant at = Instant.parse("2025-11-27T14:00:00Z");
        return new Session(1, start, start.plusHours(3), at, at.plusSeconds(3 * 3600));
    }
}
