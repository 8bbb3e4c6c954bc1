package org.cartagena40.command.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.AcceptInvitation;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.silence.EnterObjectionOnBehalf;
import org.cartagena40.command.silence.OpenSilenceProcedure;
import org.cartagena40.command.silence.RaiseObjection;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureId;

/** Commands as the offices and States would send them. */
public final class Acting {

    public static final Act PRESIDENCY =
            Act.by(new Actor(new Institution("CL"), Capacity.PRESIDENCY, new PersonId("presidency"), null));

    public static final Act SECRETARIAT = Act.by(
            new Actor(new Institution("UNHCR"), Capacity.TECHNICAL_SECRETARIAT, new PersonId("secretariat"), null));

    private Acting() {}

    public static Act of(String state) {
        return Act.by(new Actor(new Institution(state), Capacity.MEMBER_STATE, new PersonId(Node.person(state)), null));
    }

    public static ActaCommand invite(InvitationId invitation, String state, Instant at) {
        return new InviteVicePresident(
                Mechanism.ID, invitation, new MemberState(state), InvitationKind.DESIGNATION, null, PRESIDENCY, at);
    }

    public static ActaCommand accept(InvitationId invitation, String state, Instant at) {
        return new AcceptInvitation(Mechanism.ID, invitation, of(state), at);
    }

    public static ActaCommand open(
            ProcedureId procedure, InvitationId invitation, LocalDate termStart, Instant deadline, Instant at) {
        return new OpenSilenceProcedure(
                procedure,
                invitation,
                termStart,
                null,
                "Vice-Presidency",
                List.of(LanguageText.of("en", "Brazil will hold the Vice-Presidency.")),
                null,
                null,
                utc(deadline),
                "test",
                null,
                ObjectionPolicy.TERMINAL,
                PRESIDENCY,
                at);
    }

    public static ActaCommand object(ProcedureId procedure, String state, Instant at) {
        return new RaiseObjection(procedure, new MemberState(state), null, List.of(), null, of(state), at);
    }

    /** By the Secretariat, from an e-mail. */
    public static ActaCommand objectOnBehalf(
            ProcedureId procedure, EntryId entry, String state, Instant received, Instant at) {
        Evidence evidence = new Evidence(Evidence.Kind.E_MAIL, "E-mail of the ministry", null);
        return new EnterObjectionOnBehalf(
                procedure, entry, new MemberState(state), null, List.of(), null, evidence, received, SECRETARIAT, at);
    }

    public static ProcedureId procedureOn(InvitationId invitation) {
        return procedureOn(invitation, 0);
    }

    public static ProcedureId procedureOn(InvitationId invitation, int attempts) {
        return new ProcedureId(
                Ids.named("procedure:" + invitation + ":" + attempts).toString());
    }

    public static Deadline utc(Instant instant) {
        return new Deadline(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC, instant);
    }
}
