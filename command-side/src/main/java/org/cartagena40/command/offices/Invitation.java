package org.cartagena40.command.offices;

import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to the Vice-Presidency.
 *
 * @param attempts how many procedures on it have ended without adopting it; the next one is named after this number, so
 *     two can never be open at once
 * @param lastAttempt the last of these procedures
 */
public record Invitation(
        InvitationId id,
        MemberState invited,
        InvitationKind kind,
        Status status,
        int attempts,
        @Nullable ProcedureId lastAttempt) {

    /** Where an invitation stands. */
    public enum Status {
        AWAITING_ANSWER,
        ACCEPTED,
        /** Silence was broken; it waits for the Presidency. */
        SUSPENDED,
        /** Adopted: its term is to come, runs, or has run. */
        DESIGNATED,
        DECLINED,
        ENDED
    }

    /** Whether it can still lead to a term. */
    public boolean open() {
        return status == Status.AWAITING_ANSWER || status == Status.ACCEPTED || status == Status.SUSPENDED;
    }

    Invitation as(Status changed) {
        return new Invitation(id, invited, kind, changed, attempts, lastAttempt);
    }

    /** Whether the outcome of this procedure is still to be told to it. */
    boolean awaits(ProcedureId procedure) {
        return status == Status.ACCEPTED && !procedure.equals(lastAttempt);
    }

    /** Whether silence on it was broken in this procedure, and nothing followed yet. */
    boolean suspendedBy(ProcedureId procedure) {
        return status == Status.SUSPENDED && procedure.equals(lastAttempt);
    }

    /** A re-issue follows the same attempt that suspended it, which is counted once. */
    Invitation afterAttempt(Status changed, ProcedureId procedure) {
        int ended = procedure.equals(lastAttempt) ? attempts : attempts + 1;
        return new Invitation(id, invited, kind, changed, ended, procedure);
    }
}
