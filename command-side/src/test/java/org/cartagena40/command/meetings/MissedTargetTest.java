package org.cartagena40.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Warning;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R77: whoever plans a meeting later than six months before its milestone is told so, and is not refused. */
class MissedTargetTest {

    private static final MilestoneId FORUM = new MilestoneId("GRF-2027");
    private static final EffectiveTime THEN = EffectiveTime.at(OPENED);
    private static final EffectiveTime ON_14_DECEMBER = EffectiveTime.on(LocalDate.parse("2027-12-14"));

    @Test
    void a_meeting_on_the_target_keeps_it_and_one_a_day_later_misses_it() {
        assertThat(warning(ON_14_DECEMBER, scheduled(FORUM, "2027-06-14", null)))
                .isEmpty();
        assertThat(warning(ON_14_DECEMBER, scheduled(FORUM, "2027-06-15", null)))
                .get()
                .extracting(Warning::found)
                .hasToString("planned from 2027-06-15; six months before GRF-2027 is 2027-06-14");
    }

    @Test
    void of_a_milestone_known_by_its_year_the_target_is_about_then() {
        EffectiveTime inItsYear = EffectiveTime.in(Year.of(2027));
        assertThat(warning(inItsYear, scheduled(FORUM, "2027-06-30", null))).isEmpty();
        assertThat(warning(inItsYear, scheduled(FORUM, "2027-07-01", null)))
                .get()
                .extracting(Warning::found)
                .hasToString("planned from 2027-07-01; six months before GRF-2027 is about 2027-06-30");
    }

    @Test
    void the_plan_that_holds_counts_and_the_date_that_the_milestone_has_by_then() {
        MeetingScheduled early = scheduled(FORUM, "2027-06-01", null);
        assertThat(warning(ON_14_DECEMBER, early, rescheduled("2027-07-01", null)))
                .isPresent();
        assertThat(warning(ON_14_DECEMBER, scheduled(FORUM, "2027-07-01", null), rescheduled("2027-06-01", null)))
                .isEmpty();
        var moved = new GlobalMilestoneDateRevised(
                FORUM, EffectiveTime.on(LocalDate.parse("2027-11-30")), "Moved", THEN, PRESIDENCY);
        assertThat(MissedTarget.of(MEETING, past(List.of(registered(ON_14_DECEMBER), moved), early)))
                .get()
                .extracting(Warning::found)
                .extracting(Phrase::toString)
                .asString()
                .endsWith("2027-05-30");
    }

    @Test
    void a_reason_on_record_however_it_was_given_and_a_meeting_without_a_milestone_are_told_nothing() {
        MeetingScheduled late = scheduled(FORUM, "2027-07-01", null);
        Stream.of(
                        new ActaEvent[] {scheduled(FORUM, "2027-07-01", "Elections")},
                        new ActaEvent[] {late, rescheduled("2027-07-02", "Elections")},
                        new ActaEvent[] {late, new TimingDeviationExplained(MEETING, "Elections", THEN, PRESIDENCY)},
                        new ActaEvent[] {scheduled(null, "2027-07-01", null)})
                .forEach(events -> assertThat(warning(ON_14_DECEMBER, events)).isEmpty());
    }

    private static Optional<Warning> warning(EffectiveTime milestone, ActaEvent... ofTheMeeting) {
        return MissedTarget.of(MEETING, past(List.of(registered(milestone)), ofTheMeeting));
    }

    private static Past past(List<ActaEvent> ofTheMilestone, ActaEvent... ofTheMeeting) {
        return id -> id.equals(FORUM) ? ofTheMilestone : List.of(ofTheMeeting);
    }

    private static GlobalMilestoneRegistered registered(EffectiveTime date) {
        return new GlobalMilestoneRegistered(FORUM, MilestoneKind.GRF, null, date, THEN, PRESIDENCY);
    }

    private static MeetingScheduled scheduled(@Nullable MilestoneId milestone, String day, @Nullable String reason) {
        return new MeetingScheduled(
                MEETING, MeetingKind.MSC_BIENNIAL, List.of(), null, milestone, plan(day), reason, THEN, PRESIDENCY);
    }

    private static MeetingRescheduled rescheduled(String day, @Nullable String reason) {
        return new MeetingRescheduled(MEETING, plan(day), null, reason, THEN, PRESIDENCY);
    }

    private static MeetingPlan plan(String day) {
        EffectiveTime date = EffectiveTime.on(LocalDate.parse(day));
        return new MeetingPlan(date, null, null, null, List.of(), null, List.of(), null, null);
    }
}
