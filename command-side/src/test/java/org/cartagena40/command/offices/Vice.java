package org.cartagena40.command.offices;

import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.offices.InvitationKind;
import org.jspecify.annotations.Nullable;

/** The commands about the Vice-Presidency, in few words. */
final class Vice {

    private Vice() {}

    static InviteVicePresident invite(MemberState state) {
        return invite(state, InvitationKind.DESIGNATION, null, PRESIDENCY);
    }

    static InviteVicePresident inviteToRenew(MemberState state) {
        return invite(state, InvitationKind.RENEWAL, null, PRESIDENCY);
    }

    static InviteVicePresident invite(MemberState state, InvitationKind kind, @Nullable String reason, Act act) {
        return new InviteVicePresident(Mechanism.ID, Seats.invitationOf(state), state, kind, reason, act, NOW);
    }

    static AcceptInvitation accept(MemberState state) {
        return new AcceptInvitation(Mechanism.ID, Seats.invitationOf(state), Acts.of(state), NOW);
    }

    static DeclineInvitation decline(MemberState state) {
        return new DeclineInvitation(Mechanism.ID, Seats.invitationOf(state), "Elections", Acts.of(state), NOW);
    }

    static ApplySilence silence(SilenceOutcome outcome, MemberState state, LocalDate termStart) {
        return new ApplySilence(
                Mechanism.ID,
                Seats.invitationOf(state),
                Seats.procedureOn(state),
                outcome,
                termStart,
                Seats.termOf(state),
                NOW,
                RECORD,
                NOW.plusSeconds(2));
    }

    static StartDesignatedTerm start(MemberState state, Instant receivedAt) {
        return new StartDesignatedTerm(Mechanism.ID, Seats.termOf(state), RECORD, receivedAt);
    }

    static ExpireTerm expire(MemberState state, Instant receivedAt) {
        return new ExpireTerm(Mechanism.ID, Seats.termOf(state), RECORD, receivedAt);
    }

    static DateTerm date(MemberState state, LocalDate start) {
        return new DateTerm(
                Mechanism.ID, Seats.termOf(state), start, new SourceReference("Note MX/2025/3"), PRESIDENCY, NOW);
    }
}
