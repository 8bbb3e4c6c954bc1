package org.cartagena40.benchmarks.append;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingFormat;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;

/** Meetings of one session at which every State speaks: forty events each. */
final class Meetings implements Strand {

    static final int A_YEAR = 5;
    static final int EVENTS = 40;

    private static final int LIMIT_SECONDS = 180;
    private static final Duration SCHEDULED_BEFORE = Duration.ofDays(60);

    private final Duration step;
    private long meetings;

    Meetings(double pace) {
        this.step = Decade.interval(A_YEAR * pace);
    }

    @Override
    public Instant nextAt() {
        return Decade.BEGINS.plus(step.multipliedBy(meetings + 1));
    }

    /** The next meeting, told on its day. */
    @Override
    public List<Entry> next() {
        Instant at = nextAt();
        meetings++;
        MeetingId meeting = new MeetingId("MEETING-" + meetings);
        List<MeetingEvent> past = new ArrayList<>();
        prepared(past, meeting, at);
        held(past, meeting, at);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            entries.add(new Entry(Entry.MEETING, meeting.value(), i, past.get(i), at));
        }
        return entries;
    }

    private static void prepared(List<MeetingEvent> past, MeetingId meeting, Instant at) {
        EffectiveTime before = EffectiveTime.at(at.minus(SCHEDULED_BEFORE));
        MeetingPlan plan = new MeetingPlan(
                EffectiveTime.on(Zones.dayOf(at)),
                MeetingFormat.VIRTUAL,
                null,
                null,
                List.of(),
                null,
                List.of("es", "en"),
                null,
                LIMIT_SECONDS);
        past.add(new MeetingScheduled(
                meeting,
                MeetingKind.MSC_BIENNIAL,
                List.of(MeetingPurpose.EVALUATION),
                new Label("es", "Reunión del Mecanismo"),
                null,
                plan,
                null,
                before,
                Members.presiding()));
        past.add(new MeetingConvened(meeting, before, Members.presiding()));
        List<AgendaItem> agenda = List.of(new AgendaItem(1, new Label("es", "Avances por capítulo"), 120));
        past.add(new AgendaPublished(meeting, 1, agenda, before, Members.presiding()));
    }

    private static void held(List<MeetingEvent> past, MeetingId meeting, Instant at) {
        EffectiveTime day = EffectiveTime.at(at);
        past.add(new SessionOpened(meeting, 1, States.all().get(0).institution(), day, Members.presiding()));
        past.add(new AttendanceRecorded(
                meeting, 1, States.all().stream().map(MemberState::institution).toList(), day, Members.presiding()));
        for (int i = 0; past.size() < EVENTS - 2; i++) {
            Instant begun = at.plusSeconds((long) i * LIMIT_SECONDS);
            past.add(new InterventionRecorded(
                    meeting,
                    1,
                    States.all().get(i).institution(),
                    begun,
                    LIMIT_SECONDS - 30 + i * 2,
                    LIMIT_SECONDS,
                    EffectiveTime.at(begun),
                    Members.presiding()));
        }
        past.add(new SessionClosed(meeting, 1, day, Members.presiding()));
        past.add(new MeetingClosed(meeting, day, Members.presiding()));
    }
}
