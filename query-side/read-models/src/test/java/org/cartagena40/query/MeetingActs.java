package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingFormat;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;

/** What may happen around meetings: planned, moved, convened, opened, spoken in; milestones that move. */
final class MeetingActs {

    private final Random random;
    private final Supplier<String> words;
    private final List<MeetingId> meetings = new ArrayList<>();
    private int made;

    MeetingActs(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    ActaEvent next(MemberState by, EffectiveTime at) {
        made++;
        if (meetings.isEmpty() || random.nextInt(5) == 0) {
            return scheduled(at);
        }
        MeetingId meeting = meetings.get(random.nextInt(meetings.size()));
        return random.nextBoolean() ? around(meeting, at) : in(meeting, by.institution(), at);
    }

    private ActaEvent scheduled(EffectiveTime at) {
        MeetingId meeting = new MeetingId("meeting-" + made);
        meetings.add(meeting);
        List<MeetingPurpose> purposes = List.of(MeetingPurpose.values()).subList(0, random.nextInt(5));
        Label title = random.nextBoolean() ? new Label("es", words.get()) : null;
        MilestoneId milestone = random.nextBoolean() ? milestone() : null;
        String reason = random.nextBoolean() ? words.get() : null;
        return new MeetingScheduled(
                meeting, any(MeetingKind.values()), purposes, title, milestone, plan(), reason, at, PRESIDENCY);
    }

    private ActaEvent around(MeetingId meeting, EffectiveTime at) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new MeetingRescheduled(meeting, plan(), words.get(), null, at, PRESIDENCY);
            case 2 -> new MeetingConvened(meeting, at, PRESIDENCY);
            case 3 -> new TimingDeviationExplained(meeting, words.get(), at, PRESIDENCY);
            case 4 -> new MeetingClosed(meeting, at, PRESIDENCY);
            case 5 -> new MeetingCancelled(meeting, words.get(), at, PRESIDENCY);
            case 6 ->
                new GlobalMilestoneRegistered(
                        milestone(),
                        any(MilestoneKind.values()),
                        new Label("en", words.get()),
                        date(),
                        at,
                        SECRETARIAT);
            case 7 -> new GlobalMilestoneDateRevised(milestone(), date(), words.get(), at, SECRETARIAT);
            default ->
                new AgendaPublished(
                        meeting, made, List.of(new AgendaItem(1, new Label("es", words.get()), null)), at, SECRETARIAT);
        };
    }

    private ActaEvent in(MeetingId meeting, Institution by, EffectiveTime at) {
        ParticipantId participant = new ParticipantId("participant-" + random.nextInt(20));
        int session = 1 + random.nextInt(2);
        return switch (random.nextInt(9)) {
            case 0 -> new RegistrationOpened(meeting, DEADLINE, random.nextBoolean(), at, SECRETARIAT);
            case 1 -> new RegistrationClosed(meeting, words.get(), at, SECRETARIAT);
            case 2 ->
                new ParticipantRegistered(
                        meeting, participant, PERSON, by, any(Constituency.values()), words.get(), at, SECRETARIAT);
            case 3 ->
                new ParticipantWaitlisted(
                        meeting, participant, PERSON, by, any(Constituency.values()), null, at, SECRETARIAT);
            case 4 -> new WaitingParticipantAdmitted(meeting, participant, words.get(), at, PRESIDENCY);
            case 5 -> new RegistrationWithdrawn(meeting, participant, at, SECRETARIAT);
            case 6 -> new SessionOpened(meeting, session, by, at, PRESIDENCY);
            case 7 -> new AttendanceRecorded(meeting, session, List.of(by), at, SECRETARIAT);
            default ->
                new InterventionRecorded(
                        meeting,
                        session,
                        by,
                        OPENED,
                        random.nextInt(600),
                        random.nextBoolean() ? 180 : null,
                        at,
                        SECRETARIAT);
        };
    }

    private MeetingPlan plan() {
        return new MeetingPlan(
                date(),
                any(MeetingFormat.values()),
                words.get(),
                null,
                List.of(),
                Zones.SANTIAGO,
                List.of("es", "en"),
                null,
                random.nextBoolean() ? 180 : null);
    }

    private EffectiveTime date() {
        LocalDate day = LocalDate.parse("2027-01-01").plusDays(random.nextInt(2000));
        return switch (random.nextInt(5)) {
            case 0 -> EffectiveTime.in(Year.from(day));
            case 1 -> EffectiveTime.in(YearMonth.from(day));
            case 2 -> EffectiveTime.during(day, day.plusDays(2));
            case 3 -> EffectiveTime.unknown(null);
            default -> EffectiveTime.on(day);
        };
    }

    private MilestoneId milestone() {
        return new MilestoneId("milestone-" + random.nextInt(3));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
