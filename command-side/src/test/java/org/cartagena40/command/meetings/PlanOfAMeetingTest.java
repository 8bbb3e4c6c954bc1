package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.INTERVENTION_LIMIT_IS_POSITIVE;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_ARE_NUMBERED_IN_TIME;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_HAVE_A_ZONE;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_LIE_WITHIN_THE_DATE;
import static org.cartagena40.command.meetings.MeetingRule.SESSION_INSTANTS_FIT_THE_ZONE;
import static org.cartagena40.command.meetings.Meetings.ELEVEN;
import static org.cartagena40.command.meetings.Meetings.TODAY;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.plan;
import static org.cartagena40.command.meetings.Meetings.planOf;
import static org.cartagena40.command.meetings.Meetings.scheduling;
import static org.cartagena40.command.meetings.Meetings.session;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.Session;
import org.junit.jupiter.api.Test;

/** R116, R117: sessions are told by a wall clock; the instants fixed beside it are checked. */
class PlanOfAMeetingTest {

    private static final LocalDateTime ELEVEN_O_CLOCK = TODAY.atTime(11, 0);

    @Test
    void the_sessions_of_the_first_Platform_meeting_fit_their_zone() {
        LocalDateTime first = LocalDateTime.parse("2025-11-27T11:00");
        LocalDateTime second = LocalDateTime.parse("2025-11-28T11:00");
        EffectiveTime days = EffectiveTime.during(first.toLocalDate(), second.toLocalDate());
        given().when(planning(
                        days,
                        new Session(
                                1,
                                first,
                                first.plusHours(3),
                                Instant.parse("2025-11-27T14:00:00Z"),
                                Instant.parse("2025-11-27T17:00:00Z")),
                        new Session(
                                2,
                                second,
                                second.plusHours(3),
                                Instant.parse("2025-11-28T14:00:00Z"),
                                Instant.parse("2025-11-28T17:00:00Z"))))
                .thenKinds(MeetingScheduled.class);
    }

    @Test
    void an_instant_that_the_clock_of_the_zone_does_not_show_is_refused() {
        given().when(planning(new Session(
                        1,
                        ELEVEN_O_CLOCK,
                        ELEVEN_O_CLOCK.plusHours(1),
                        ELEVEN.plusSeconds(1),
                        ELEVEN.plusSeconds(3600))))
                .thenRefused(SESSION_INSTANTS_FIT_THE_ZONE);
        given().when(planning(
                        new Session(1, ELEVEN_O_CLOCK, ELEVEN_O_CLOCK.plusHours(1), ELEVEN, ELEVEN.plusSeconds(3599))))
                .thenRefused(SESSION_INSTANTS_FIT_THE_ZONE);
    }

    @Test
    void an_hour_that_a_clock_change_makes_twice_fits_either_instant_and_one_that_it_skips_none() {
        LocalDateTime twice = LocalDateTime.parse("2027-04-03T23:30");
        LocalDateTime skipped = LocalDateTime.parse("2027-09-05T00:30");
        for (String first : List.of("2027-04-04T02:30:00Z", "2027-04-04T03:30:00Z")) {
            Instant at = Instant.parse(first);
            given().when(planning(
                            EffectiveTime.in(YearMonth.parse("2027-04")),
                            new Session(1, twice, twice.plusHours(2), at, Instant.parse("2027-04-04T05:30:00Z"))))
                    .thenKinds(MeetingScheduled.class);
        }
        given().when(planning(
                        EffectiveTime.in(YearMonth.parse("2027-09")),
                        new Session(
                                1,
                                skipped,
                                skipped.plusHours(2),
                                Instant.parse("2027-09-05T04:30:00Z"),
                                Instant.parse("2027-09-05T05:30:00Z"))))
                .thenRefused(SESSION_INSTANTS_FIT_THE_ZONE);
    }

    @Test
    void sessions_have_a_zone() {
        MeetingPlan plan = planOf(1);
        MeetingPlan without =
                new MeetingPlan(plan.date(), plan.format(), null, null, plan.sessions(), null, List.of(), null, null);
        given().when(scheduling(without, PRESIDENCY)).thenRefused(SESSIONS_HAVE_A_ZONE);
    }

    @Test
    void sessions_follow_one_another_and_may_touch() {
        given().when(planning(session(1), session(2), session(3))).thenKinds(MeetingScheduled.class);
        given().when(planning(session(2))).thenRefused(SESSIONS_ARE_NUMBERED_IN_TIME);
        given().when(planning(session(1), renumbered(1, 2))).thenRefused(SESSIONS_ARE_NUMBERED_IN_TIME);
        given().when(planning(new Session(1, ELEVEN_O_CLOCK, ELEVEN_O_CLOCK, ELEVEN, ELEVEN)))
                .thenRefused(SESSIONS_ARE_NUMBERED_IN_TIME);
    }

    @Test
    void sessions_lie_within_the_date_and_one_may_end_at_midnight() {
        Stream.of(
                        EffectiveTime.on(TODAY.plusDays(1)),
                        EffectiveTime.during(TODAY.plusDays(1), TODAY.plusDays(2)),
                        EffectiveTime.in(YearMonth.from(TODAY).plusMonths(1)),
                        EffectiveTime.in(Year.of(TODAY.getYear() - 1)))
                .forEach(date -> given().when(planning(date, session(1))).thenRefused(SESSIONS_LIE_WITHIN_THE_DATE));
        Stream.of(
                        EffectiveTime.during(TODAY.minusDays(1), TODAY),
                        EffectiveTime.in(YearMonth.from(TODAY)),
                        EffectiveTime.in(Year.of(TODAY.getYear())),
                        EffectiveTime.unknown(null))
                .forEach(date -> given().when(planning(date, session(1))).thenKinds(MeetingScheduled.class));
        LocalDateTime midnight = TODAY.plusDays(1).atStartOfDay();
        Instant end = midnight.atZone(Zones.SANTIAGO).toInstant();
        given().when(planning(new Session(1, ELEVEN_O_CLOCK, midnight, ELEVEN, end)))
                .thenKinds(MeetingScheduled.class);
        given().when(planning(new Session(1, ELEVEN_O_CLOCK, midnight.plusMinutes(1), ELEVEN, end.plusSeconds(60))))
                .thenRefused(SESSIONS_LIE_WITHIN_THE_DATE);
    }

    @Test
    void a_limit_for_interventions_is_positive() {
        MeetingPlan plan = planOf(0);
        MeetingPlan limited = new MeetingPlan(plan.date(), null, null, null, List.of(), null, List.of(), null, 0);
        given().when(scheduling(limited, PRESIDENCY)).thenRefused(INTERVENTION_LIMIT_IS_POSITIVE);
    }

    private static Session renumbered(int session, int number) {
        Session same = session(session);
        return new Session(number, same.start(), same.end(), same.startsAt(), same.endsAt());
    }

    private static ScheduleMeeting planning(Session... sessions) {
        return planning(EffectiveTime.on(TODAY), sessions);
    }

    private static ScheduleMeeting planning(EffectiveTime date, Session... sessions) {
        return scheduling(plan(date, List.of(sessions)), PRESIDENCY);
    }
}
