package org.cartagena40.command.meetings;

import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.command.Past;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.Interpretation;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingFormat;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MilestoneId;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.Session;
import org.cartagena40.events.silence.Deadline;

/** Stories about one meeting, held on the day of the tests in Santiago, one session an hour from eleven on. */
final class Meetings {

    static final MeetingId MEETING = new MeetingId("MSC-2");
    static final MilestoneId GRF = new MilestoneId("GRF-2027");
    static final LocalDate TODAY = Zones.dayOf(NOW);
    static final Instant ELEVEN = TODAY.atTime(11, 0).atZone(Zones.SANTIAGO).toInstant();
    static final Instant DEADLINE = NOW.plus(Duration.ofHours(1));
    static final Institution NETWORK = new Institution("FOLLOW-UP-NETWORK");
    static final PersonId ANA = new PersonId("ana");
    static final ParticipantId PLACE = new ParticipantId("place of Ana");

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final Past WITH_THE_FORUM = id -> id.equals(GRF)
            ? List.of(new GlobalMilestoneRegistered(
                    GRF, MilestoneKind.GRF, null, EffectiveTime.unknown(null), AT_ONCE, SECRETARIAT))
            : List.of();

    private static final Deciders<Meeting, MeetingEvent> DECIDERS = new Deciders<>(Meeting.NONE, Meeting.EVOLUTION)
            .on(
                    ScheduleMeeting.class,
                    (c, meeting, standing) -> Scheduling.decide(c, meeting, standing, WITH_THE_FORUM))
            .on(RescheduleMeeting.class, Scheduling::decide)
            .on(ExplainTimingDeviation.class, Scheduling::decide)
            .on(ConveneMeeting.class, Convening::decide)
            .on(CoConveneMeeting.class, Convening::decide)
            .on(PublishAgenda.class, Preparing::decide)
            .on(InviteStakeholder.class, Preparing::decide)
            .on(OpenRegistration.class, Preparing::decide)
            .on(CloseRegistration.class, Preparing::decide)
            .on(RegisterParticipant.class, Registering::decide)
            .on(AdmitWaitingParticipant.class, Registering::decide)
            .on(DeclineWaitingParticipant.class, Registering::decide)
            .on(WithdrawRegistration.class, Registering::decide)
            .on(OpenSession.class, Chairing::decide)
            .on(CloseSession.class, Chairing::decide)
            .on(RecordAttendance.class, Chairing::decide)
            .on(RecordIntervention.class, Chairing::decide)
            .on(CloseMeeting.class, Convening::decide)
            .on(CancelMeeting.class, Convening::decide);

    private Meetings() {}

    static Story<Meeting, MeetingEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    static Story<Meeting, MeetingEvent> givenSomethingElse() {
        return DECIDERS.given(Meeting.SOMETHING_ELSE).standing(Standings.standing());
    }

    /** Scheduled for today, two sessions. */
    static Story<Meeting, MeetingEvent> scheduled() {
        return given().after(scheduling(planOf(2), PRESIDENCY));
    }

    static Story<Meeting, MeetingEvent> convened() {
        return scheduled().after(new ConveneMeeting(MEETING, AT_ONCE, PRESIDENCY, NOW));
    }

    /** In its first session, opened at eleven. */
    static Story<Meeting, MeetingEvent> inSession() {
        return convened().after(opening(1));
    }

    static Story<Meeting, MeetingEvent> held() {
        return inSession().after(closing(1, EffectiveTime.at(NOW)), closingMeeting(PRESIDENCY));
    }

    static Story<Meeting, MeetingEvent> cancelled() {
        return convened().after(new CancelMeeting(MEETING, "No quorum of hosts", AT_ONCE, PRESIDENCY, NOW));
    }

    /** Registration is open for another hour. */
    static Story<Meeting, MeetingEvent> open() {
        return scheduled().after(openRegistration(DEADLINE, SECRETARIAT, NOW));
    }

    static ScheduleMeeting scheduling(MeetingPlan plan, Act act) {
        return scheduling(MeetingKind.MSC_BIENNIAL, plan, act);
    }

    static ScheduleMeeting scheduling(MeetingKind kind, MeetingPlan plan, Act act) {
        return new ScheduleMeeting(
                MEETING, kind, List.of(MeetingPurpose.EVALUATION), null, GRF, plan, null, AT_ONCE, act, NOW);
    }

    static RescheduleMeeting rescheduling(MeetingPlan plan, Act act) {
        return new RescheduleMeeting(MEETING, plan, "The room was free only then", null, AT_ONCE, act, NOW);
    }

    static MeetingPlan planOf(int sessions) {
        return plan(
                EffectiveTime.on(TODAY),
                IntStream.rangeClosed(1, sessions).mapToObj(Meetings::session).toList());
    }

    static MeetingPlan plan(EffectiveTime date, List<Session> sessions) {
        return new MeetingPlan(
                date,
                MeetingFormat.HYBRID,
                "Santiago, Chile",
                null,
                sessions,
                Zones.SANTIAGO,
                List.of("es", "en"),
                Interpretation.SIMULTANEOUS,
                180);
    }

    static Session session(int number) {
        LocalDateTime start = TODAY.atTime(10 + number, 0);
        Instant at = start.atZone(Zones.SANTIAGO).toInstant();
        return new Session(number, start, start.plusHours(1), at, at.plus(Duration.ofHours(1)));
    }

    static OpenSession opening(int session) {
        return new OpenSession(MEETING, session, null, EffectiveTime.at(ELEVEN), PRESIDENCY, NOW);
    }

    static CloseSession closing(int session, EffectiveTime when) {
        return new CloseSession(MEETING, session, when, PRESIDENCY, NOW);
    }

    static CloseMeeting closingMeeting(Act act) {
        return new CloseMeeting(MEETING, AT_ONCE, act, NOW);
    }

    static OpenRegistration openRegistration(Instant until, Act act, Instant at) {
        Deadline deadline = new Deadline(LocalDateTime.ofInstant(until, Zones.SANTIAGO), Zones.SANTIAGO, until);
        return new OpenRegistration(MEETING, deadline, false, EffectiveTime.at(at), act, at);
    }

    static RegisterParticipant registering(Institution affiliation, Constituency constituency, Act act, Instant at) {
        return new RegisterParticipant(MEETING, PLACE, ANA, affiliation, constituency, "es", act, at);
    }

    static InviteStakeholder inviting(Institution stakeholder, Act act) {
        return new InviteStakeholder(
                MEETING,
                stakeholder,
                new Label("es", "Red de Seguimiento"),
                Constituency.NETWORK,
                MeetingPurpose.FOLLOW_UP,
                AT_ONCE,
                act,
                NOW);
    }
}
