package org.cartagena40.command.testing;

import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.silence.ProcedureId;

/** What happened to the Vice-Presidency, in few words. Each State has one invitation, one procedure and one term. */
public final class Seats {

    private static final EffectiveTime THEN = EffectiveTime.at(Standings.LONG_AGO);

    private Seats() {}

    public static InvitationId invitationOf(MemberState state) {
        return new InvitationId("invitation of " + state);
    }

    public static ProcedureId procedureOn(MemberState state) {
        return new ProcedureId("procedure on " + state);
    }

    public static TermId termOf(MemberState state) {
        return new TermId("term of " + state);
    }

    public static ActaEvent invited(MemberState state) {
        return invited(state, InvitationKind.DESIGNATION);
    }

    public static ActaEvent invitedToRenew(MemberState state) {
        return invited(state, InvitationKind.RENEWAL);
    }

    private static ActaEvent invited(MemberState state, InvitationKind kind) {
        return new VicePresidentInvited(Mechanism.ID, invitationOf(state), state, kind, null, THEN, PRESIDENCY);
    }

    public static ActaEvent accepted(MemberState state) {
        return new InvitationAccepted(Mechanism.ID, invitationOf(state), state, THEN, Acts.accredited(state));
    }

    public static ActaEvent declined(MemberState state) {
        return new InvitationDeclined(Mechanism.ID, invitationOf(state), state, null, THEN, Acts.accredited(state));
    }

    public static ActaEvent suspended(MemberState state) {
        return new InvitationSuspended(Mechanism.ID, invitationOf(state), procedureOn(state), THEN, RECORD);
    }

    public static ActaEvent invitationWithdrawn(MemberState state) {
        return new InvitationEnded(Mechanism.ID, invitationOf(state), InvitationEnd.WITHDRAWN, THEN, PRESIDENCY);
    }

    /** Adopted; the two years from the day follow. */
    public static ActaEvent designated(MemberState state, LocalDate start) {
        return new VicePresidencyDesignated(
                Mechanism.ID,
                termOf(state),
                invitationOf(state),
                procedureOn(state),
                state,
                start,
                start.plusYears(2),
                THEN,
                RECORD);
    }

    public static ActaEvent started(MemberState state, LocalDate start) {
        return new VicePresidencyTermStarted(
                Mechanism.ID,
                termOf(state),
                state,
                start,
                start.plusYears(2),
                invitationOf(state),
                procedureOn(state),
                EffectiveTime.on(start),
                RECORD);
    }

    /** As the sources tell of Mexico: in office, since when is not stated. */
    public static ActaEvent servesSinceAnUnknownDay(MemberState state) {
        return new VicePresidencyTermStarted(
                Mechanism.ID,
                termOf(state),
                state,
                null,
                null,
                null,
                null,
                EffectiveTime.between(null, LocalDate.parse("2025-10-27")),
                IMPORT);
    }

    public static ActaEvent dated(MemberState state, LocalDate start) {
        return new VicePresidencyTermDated(
                Mechanism.ID, termOf(state), state, start, start.plusYears(2), EffectiveTime.on(start), PRESIDENCY);
    }

    public static ActaEvent renewed(MemberState state, LocalDate from) {
        return new VicePresidencyTermRenewed(
                Mechanism.ID,
                termOf(state),
                state,
                invitationOf(state),
                procedureOn(state),
                from,
                from.plusYears(2),
                THEN,
                RECORD);
    }

    public static ActaEvent expired(MemberState state, LocalDate end) {
        return ended(state, TermEnd.EXPIRED, Zones.startOf(end));
    }

    public static ActaEvent ended(MemberState state, TermEnd reason, Instant at) {
        return new VicePresidencyTermEnded(
                Mechanism.ID, termOf(state), state, reason, null, EffectiveTime.at(at), RECORD);
    }
}
