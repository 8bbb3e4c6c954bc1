package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.cartagena40.query.Views;
import org.cartagena40.query.deadlines.DeadlineEntry;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** F17, R77: the target follows the milestone; the meeting stays where it is; a miss asks for its reason. */
class MilestoneTargetTest {

    private static final MilestoneId GRF = new MilestoneId("GRF-2027");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Views views = new Views();
    private final MilestoneQueries milestones = new MilestoneQueries(views.reading());
    private final MeetingQueries meetings = new MeetingQueries(views.reading());

    @Test
    void of_a_year_the_target_is_about_then_of_a_day_it_is_computed_and_when_that_moves_computed_anew() {
        views.record(
                registered(EffectiveTime.in(Year.of(2027))),
                revised(EffectiveTime.during(LocalDate.parse("2027-12-14"), LocalDate.parse("2027-12-16")), 1),
                revised(EffectiveTime.on(LocalDate.parse("2028-01-31")), 2));
        GlobalMilestone first = milestone(0);
        assertThat(first.about()).isTrue();
        assertThat(first.target())
                .isEqualTo(new TargetDate(LocalDate.parse("2026-07-01"), LocalDate.parse("2027-06-30")));
        GlobalMilestone set = milestone(1);
        assertThat(set.about()).isFalse();
        assertThat(set.target())
                .isEqualTo(new TargetDate(LocalDate.parse("2027-06-14"), LocalDate.parse("2027-06-14")));
        GlobalMilestone moved = milestone(2);
        assertThat(moved.target())
                .isEqualTo(new TargetDate(LocalDate.parse("2027-07-31"), LocalDate.parse("2027-07-31")));
        assertThat(moved.earlierDates()).hasSize(2);
        assertThat(moved.begins()).contains(LocalDate.parse("2028-01-31"));
    }

    @Test
    void a_meeting_on_its_target_keeps_it_and_one_a_day_later_misses_it() {
        views.record(registered(EffectiveTime.on(LocalDate.parse("2027-12-14"))));
        views.record(planned("on", EffectiveTime.on(LocalDate.parse("2027-06-14")), null));
        views.record(planned("late", EffectiveTime.on(LocalDate.parse("2027-06-15")), null));
        views.record(planned("that month", EffectiveTime.in(YearMonth.parse("2027-06")), null));
        views.record(planned("the month after", EffectiveTime.in(YearMonth.parse("2027-07")), null));
        views.record(planned("undated", EffectiveTime.unknown(null), null));
        assertThat(timing("on").kept()).isEqualTo(Timing.Kept.KEPT);
        assertThat(timing("late").kept()).isEqualTo(Timing.Kept.MISSED);
        assertThat(timing("that month").kept()).isEqualTo(Timing.Kept.NOT_CERTAIN);
        assertThat(timing("the month after").kept()).isEqualTo(Timing.Kept.MISSED);
        assertThat(timing("undated").kept()).isEqualTo(Timing.Kept.NOT_CERTAIN);
    }

    @Test
    void the_second_High_Level_meeting_was_prepared_32_days_late() {
        TargetDate target = TargetDate.before(
                        EffectiveTime.during(LocalDate.parse("2025-12-15"), LocalDate.parse("2025-12-17")))
                .orElseThrow();
        assertThat(target.from()).isEqualTo(LocalDate.parse("2025-06-15"));
        assertThat(ChronoUnit.DAYS.between(target.from(), LocalDate.parse("2025-07-17")))
                .isEqualTo(32);
    }

    @Test
    void the_reason_of_a_miss_is_not_stated_until_somebody_says_it() {
        views.record(
                registered(EffectiveTime.on(LocalDate.parse("2027-12-14"))),
                planned("late", EffectiveTime.on(LocalDate.parse("2027-07-15")), null));
        assertThat(timing("late").reasonNotStated()).isTrue();
        assertThat(timing("late").reason()).isNull();
        views.record(
                new TimingDeviationExplained(new MeetingId("late"), "Elections", EffectiveTime.at(OPENED), PRESIDENCY));
        assertThat(timing("late").reasonNotStated()).isFalse();
        assertThat(timing("late").reason()).isEqualTo("Elections");
        views.record(planned("explained", EffectiveTime.on(LocalDate.parse("2027-07-15")), "Floods"));
        assertThat(timing("explained").reason()).isEqualTo("Floods");
    }

    @Test
    void a_milestone_that_moves_leaves_the_meeting_where_it_is() {
        views.record(
                registered(EffectiveTime.on(LocalDate.parse("2027-12-14"))),
                planned("late", EffectiveTime.on(LocalDate.parse("2027-06-14")), null));
        views.record(revised(EffectiveTime.on(LocalDate.parse("2027-11-14")), 1));
        MeetingSummary meeting = summary("late");
        assertThat(Objects.requireNonNull(meeting.plan()).date().from()).isEqualTo("2027-06-14");
        assertThat(Objects.requireNonNull(meeting.timing()).kept()).isEqualTo(Timing.Kept.MISSED);
    }

    @Test
    void the_calendar_shows_what_is_known_to_the_day_only() {
        views.record(
                registered(EffectiveTime.in(Year.of(2027))),
                planned("m", EffectiveTime.in(YearMonth.parse("2027-06")), null));
        assertThat(calendar()).isEmpty();
        views.record(revised(EffectiveTime.on(LocalDate.parse("2027-12-14")), 0));
        assertThat(calendar())
                .containsExactly(
                        "2027-06-14T04:00:00Z MEETING_TARGET GRF-2027", "2027-12-14T03:00:00Z MILESTONE GRF-2027");
    }

    private List<String> calendar() {
        return new DeadlineQueries(views.reading())
                .deadlines(views.asked(OPENED, Reader.anyone()), Paging.first()).items().stream()
                        .map(DeadlineEntry::order)
                        .toList();
    }

    private GlobalMilestone milestone(int hours) {
        return milestones
                .milestones(views.asked(OPENED.plus(HOUR.multipliedBy(hours)), Reader.anyone()), Paging.first())
                .items()
                .get(0);
    }

    private MeetingSummary summary(String meeting) {
        return meetings.meeting(views.asked(OPENED.plus(HOUR.multipliedBy(9)), Reader.anyone()), meeting)
                .meeting();
    }

    private Timing timing(String meeting) {
        return Objects.requireNonNull(summary(meeting).timing());
    }

    private static GlobalMilestoneRegistered registered(EffectiveTime date) {
        return new GlobalMilestoneRegistered(GRF, MilestoneKind.GRF, null, date, EffectiveTime.at(OPENED), SECRETARIAT);
    }

    private static GlobalMilestoneDateRevised revised(EffectiveTime date, int hours) {
        return new GlobalMilestoneDateRevised(
                GRF, date, "Announced", EffectiveTime.at(OPENED.plus(HOUR.multipliedBy(hours))), SECRETARIAT);
    }

    private static MeetingScheduled planned(String meeting, EffectiveTime date, @Nullable String reason) {
        MeetingPlan plan = new MeetingPlan(date, null, null, null, List.of(), null, List.of(), null, null);
        return new MeetingScheduled(
                new MeetingId(meeting),
                MeetingKind.MSC_BIENNIAL,
                List.of(),
                null,
                GRF,
                plan,
                reason,
                EffectiveTime.at(OPENED),
                PRESIDENCY);
    }
}
