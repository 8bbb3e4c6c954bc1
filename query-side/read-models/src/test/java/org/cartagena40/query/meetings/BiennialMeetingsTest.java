package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Origin;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.work.MeetingCalendar.Biennial;
import org.junit.jupiter.api.Test;

/** What the lists of work learn of the biennial meetings: opening, end, a missed target, who waits. */
class BiennialMeetingsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-07-15");
    private static final EffectiveTime AT = EffectiveTime.at(OPENED);
    private static final ParticipantId WAITING = new ParticipantId("019aa000-0000-7000-8000-000000000021");

    private final Views views = new Views();

    @Test
    void a_meeting_that_misses_its_target_unexplained_and_has_somebody_waiting_says_so() {
        views.record(
                new GlobalMilestoneRegistered(
                        new MilestoneId("GRF-2027"),
                        MilestoneKind.GRF,
                        null,
                        EffectiveTime.on(LocalDate.parse("2027-12-14")),
                        AT,
                        SECRETARIAT),
                scheduled(MEETING, MeetingKind.MSC_BIENNIAL),
                new ParticipantWaitlisted(
                        MEETING,
                        WAITING,
                        PERSON,
                        new Institution("NETWORK"),
                        Constituency.NETWORK,
                        null,
                        AT,
                        SECRETARIAT));
        assertThat(biennial(OPENED)).containsExactly(new Biennial("MSC-2", Zones.startOf(DAY), null, true, 1));
        views.record(new WaitingParticipantAdmitted(MEETING, WAITING, "A place is free", AT, PRESIDENCY));
        assertThat(biennial(OPENED)).extracting(Biennial::waiting).containsExactly(0);
    }

    @Test
    void a_meeting_of_a_day_is_over_after_that_day() {
        views.record(
                scheduled(MEETING, MeetingKind.MSC_BIENNIAL),
                new MeetingClosed(MEETING, EffectiveTime.on(DAY), PRESIDENCY));
        Instant over = Zones.startOf(DAY.plusDays(1));
        assertThat(biennial(over.minus(Duration.ofMillis(1))))
                .extracting(Biennial::ended)
                .containsOnlyNulls();
        assertThat(biennial(over)).extracting(Biennial::ended).containsExactly(over);
    }

    @Test
    void a_meeting_that_history_tells_of_starts_nothing() {
        Act told = new Act(Actor.RECORD, Actor.RECORD.institution(), Origin.IMPORT, List.of());
        views.record(
                scheduled(MEETING, MeetingKind.MSC_BIENNIAL), new MeetingClosed(MEETING, EffectiveTime.on(DAY), told));
        assertThat(biennial(Zones.startOf(DAY.plusDays(90))))
                .extracting(Biennial::ended)
                .containsOnlyNulls();
    }

    @Test
    void other_meetings_and_cancelled_ones_leave_nothing_to_be_done() {
        views.record(
                scheduled(new MeetingId("PLAT-2"), MeetingKind.PLATFORM),
                scheduled(MEETING, MeetingKind.MSC_BIENNIAL),
                new MeetingCancelled(MEETING, "Floods", AT, PRESIDENCY));
        assertThat(biennial(OPENED)).isEmpty();
    }

    private List<Biennial> biennial(Instant asOf) {
        return views.reading().answer(views.asked(asOf, Reader.anyone()), new BiennialMeetings()::biennial);
    }

    private static MeetingScheduled scheduled(MeetingId meeting, MeetingKind kind) {
        return new MeetingScheduled(
                meeting,
                kind,
                List.of(),
                null,
                new MilestoneId("GRF-2027"),
                new MeetingPlan(EffectiveTime.on(DAY), null, null, null, List.of(), null, List.of(), null, null),
                null,
                AT,
                PRESIDENCY);
    }
}
