package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_DEADLINE;
import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;

/** One of each event of the offices. */
final class OfficeSamples {

    private OfficeSamples() {}

    static List<ActaEvent> all() {
        return List.of(
                new PresidencyAssigned(
                        MSC,
                        CHILE,
                        "decade of the PAC",
                        EffectiveTime.unknown(LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new TechnicalSecretariatDesignated(
                        MSC, new Institution("UNHCR"), EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED),
                new VicePresidentInvited(
                        MSC, INVITATION, BRAZIL, InvitationKind.DESIGNATION, null, AT_OPENING, PRESIDENCY),
                new InvitationAccepted(MSC, INVITATION, BRAZIL, AT_OPENING, BELIZE_ACTS),
                new InvitationDeclined(MSC, INVITATION, BRAZIL, "Elections", AT_OPENING, BELIZE_ACTS),
                new InvitationSuspended(MSC, INVITATION, PROCEDURE, AT_OPENING, Act.ofTheRecord()),
                new InvitationResumed(MSC, INVITATION, PROCEDURE, AT_OPENING, Act.ofTheRecord()),
                new InvitationEnded(MSC, INVITATION, InvitationEnd.NEW_INVITATION, AT_OPENING, PRESIDENCY),
                new VicePresidencyDesignated(
                        MSC,
                        TERM,
                        INVITATION,
                        PROCEDURE,
                        BRAZIL,
                        LocalDate.parse("2028-02-29"),
                        LocalDate.parse("2030-02-28"),
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new VicePresidencyTermStarted(
                        MSC,
                        TERM,
                        MEXICO,
                        null,
                        null,
                        null,
                        null,
                        EffectiveTime.between(null, LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new VicePresidencyTermDated(
                        MSC,
                        TERM,
                        MEXICO,
                        LocalDate.parse("2025-07-01"),
                        LocalDate.parse("2027-07-01"),
                        EffectiveTime.on(LocalDate.parse("2025-07-01")),
                        PRESIDENCY),
                new VicePresidencyTermWithheld(MSC, TERM, INVITATION, BRAZIL, AT_DEADLINE, Act.ofTheRecord()),
                new VicePresidencyTermRenewed(
                        MSC,
                        TERM,
                        BRAZIL,
                        INVITATION,
                        PROCEDURE,
                        LocalDate.parse("2030-02-28"),
                        LocalDate.parse("2032-02-28"),
                        AT_DEADLINE,
                        Act.ofTheRecord()),
                new VicePresidencyTermEnded(MSC, TERM, MEXICO, TermEnd.REPLACED, null, AT_DEADLINE, Act.ofTheRecord()),
                new VicePresidencyTaskRequested(
                        MSC,
                        TASK,
                        TERM,
                        MEXICO,
                        TaskKind.LEAD_PROGRAMME,
                        new TaskMatter("Cities of Solidarity", 1, null),
                        new DecisionId("MSC-2026-1"),
                        AT_OPENING,
                        PRESIDENCY),
                new VicePresidencyTaskTakenUp(
                        MSC,
                        TASK,
                        TERM,
                        MEXICO,
                        TaskKind.CO_CONVENE_MEETINGS,
                        new TaskMatter("Second meeting", null, new MeetingId("MSC-2")),
                        AT_OPENING,
                        MEXICO_AS_VICE_PRESIDENCY),
                new VicePresidencyTaskAccepted(MSC, TASK, TERM, MEXICO, AT_OPENING, MEXICO_AS_VICE_PRESIDENCY),
                new VicePresidencyTaskDeclined(
                        MSC, TASK, TERM, MEXICO, "No capacity this year", AT_OPENING, MEXICO_AS_VICE_PRESIDENCY),
                new VicePresidencyTaskCompleted(
                        MSC, TASK, TERM, MEXICO, "Report delivered", AT_OPENING, MEXICO_AS_VICE_PRESIDENCY));
    }
}
