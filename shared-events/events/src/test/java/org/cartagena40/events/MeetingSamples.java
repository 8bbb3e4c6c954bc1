package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.Interpretation;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
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
import org.cartagena40.events.meetings.Session;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;

/** One of each event of meetings and milestones. */
final class MeetingSamples {

    private static final MilestoneId GRF = new MilestoneId("GRF-2027");
    private static final ParticipantId PARTICIPANT = new ParticipantId("019aa000-0000-7000-8000-000000000020");
    private static final ParticipantId WAITING = new ParticipantId("019aa000-0000-7000-8000-000000000021");
    private static final Institution NETWORK = new Institution("FOLLOW-UP-NETWORK");

    private MeetingSamples() {}

    static List<ActaEvent> all() {
        return List.of(
                new GlobalMilestoneRegistered(
                        GRF, MilestoneKind.GRF, null, EffectiveTime.in(Year.of(2027)), AT_OPENING, SECRETARIAT),
                new GlobalMilestoneDateRevised(
                        GRF,
                        EffectiveTime.during(LocalDate.parse("2027-12-14"), LocalDate.parse("2027-12-16")),
                        "Announced by its hosts",
                        AT_OPENING,
                        SECRETARIAT),
                new MeetingScheduled(
                        MEETING,
                        MeetingKind.MSC_BIENNIAL,
                        List.of(MeetingPurpose.EVALUATION),
                        new Label("es", "Segunda reunión del Mecanismo"),
                        GRF,
                        plan(EffectiveTime.in(YearMonth.parse("2027-06")), List.of()),
                        null,
                        AT_OPENING,
                        PRESIDENCY),
                new MeetingRescheduled(
                        MEETING,
                        plan(EffectiveTime.on(LocalDate.parse("2027-07-15")), List.of(session())),
                        "The venue was free only then",
                        "A month late: elections in the host country",
                        AT_OPENING,
                        PRESIDENCY),
                new TimingDeviationExplained(MEETING, "A strike in the host country", AT_OPENING, PRESIDENCY),
                new MeetingConvened(MEETING, AT_OPENING, PRESIDENCY),
                new MeetingCoConvened(MEETING, AT_OPENING, MEXICO_AS_VICE_PRESIDENCY),
                new AgendaPublished(
                        MEETING,
                        1,
                        List.of(new AgendaItem(1, new Label("es", "Apertura"), 15)),
                        AT_OPENING,
                        SECRETARIAT),
                new StakeholderInvited(
                        MEETING,
                        NETWORK,
                        new Label("es", "Red de Seguimiento"),
                        Constituency.NETWORK,
                        MeetingPurpose.FOLLOW_UP,
                        AT_OPENING,
                        PRESIDENCY),
                new RegistrationOpened(MEETING, DEADLINE, false, AT_OPENING, SECRETARIAT),
                new RegistrationClosed(MEETING, "The room is full", AT_OPENING, SECRETARIAT),
                new ParticipantRegistered(
                        MEETING,
                        PARTICIPANT,
                        PERSON,
                        BELIZE.institution(),
                        Constituency.MEMBER_STATE,
                        "en",
                        AT_OPENING,
                        BELIZE_ACTS),
                new ParticipantWaitlisted(
                        MEETING, WAITING, PERSON, NETWORK, Constituency.NETWORK, null, AT_OPENING, SECRETARIAT),
                new WaitingParticipantAdmitted(MEETING, WAITING, "A place is free", AT_OPENING, PRESIDENCY),
                new WaitingParticipantDeclined(MEETING, WAITING, "No place is free", AT_OPENING, PRESIDENCY),
                new RegistrationWithdrawn(MEETING, PARTICIPANT, AT_OPENING, BELIZE_ACTS),
                new SessionOpened(MEETING, 1, CHILE.institution(), AT_OPENING, PRESIDENCY),
                new SessionClosed(MEETING, 1, AT_OPENING, PRESIDENCY),
                new AttendanceRecorded(
                        MEETING, 1, List.of(BELIZE.institution(), CHILE.institution()), AT_OPENING, SECRETARIAT),
                new InterventionRecorded(MEETING, 1, BELIZE.institution(), OPENED, 181, 180, AT_OPENING, SECRETARIAT),
                new MeetingClosed(
                        new MeetingId("MSC-1"),
                        EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18")),
                        IMPORTED),
                new MeetingCancelled(MEETING, "Replaced by a virtual one", AT_OPENING, PRESIDENCY));
    }

    private static MeetingPlan plan(EffectiveTime date, List<Session> sessions) {
        return new MeetingPlan(
                date,
                MeetingFormat.HYBRID,
                "Santiago, Chile",
                CHILE,
                sessions,
                Zones.SANTIAGO,
                List.of("es", "en"),
                Interpretation.SIMULTANEOUS,
                180);
    }

    private static Session session() {
        LocalDateTime start = LocalDateTime.parse("2027-07-15T11:00");
        return new Session(
                1,
                start,
                start.plusHours(3),
                Instant.parse("2027-07-15T15:00:00Z"),
                Instant.parse("2027-07-15T18:00:00Z"));
    }
}
