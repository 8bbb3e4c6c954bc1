package org.cartagena40.command.offices;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to the Vice-Presidency.
 *
 * @param ended the procedures on it that have ended without a term, in order; the next one is named after their number,
 *     so two can never be open at once
 */
public record Invitation(
        InvitationId id, MemberState invited, InvitationKind kind, Status status, List<ProcedureId> ended) {
    public Invitation {
        ended = List.copyOf(ended);
    }

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

    /** How many procedures on it have ended without a term. */
    public int attempts() {
        return ended.size();
    }

    /** The last of these procedures. */
    public @Nullable ProcedureId lastAttempt() {
        return ended.isEmpty() ? null : ended.get(ended.size() - 1);
    }

    Invitation as(Status changed) {
        return new Invitation(id, invited, kind, changed, ended);
    }

    /** Whether the outcome of this procedure is still to be told to it; what an earlier round ended with stays so. */
    boolean awaits(ProcedureId procedure) {
        return status == Status.ACCEPTED && !ended.contains(procedure);
    }

    /** Whether silence on it was broken in this procedure, and nothing followed yet. */
    boolean suspendedBy(ProcedureId procedure) {
        return status == Status.SUSPENDED && procedure.equals(lastAttempt());
    }

    /** A re-issue follows the same attempt that suspended it, which is counted once. */
    Invitation afterAttempt(Status changed, ProcedureId procedure) {
        List<ProcedureId> all = ended.contains(procedure)
                ? ended
                : Stream.concat(ended.stream(), Stream.of(procedure)).toList();
        return new Invitation(id, invited, kind, changed, all);
    }
}
