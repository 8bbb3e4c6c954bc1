package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.LEGAL_BASIS_IS_A_RECORDED_DECISION;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_REGISTER_IS_CLOSED;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_KNOWN;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_NOT_ADOPTED;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER;
import static org.cartagena40.command.silence.SilenceRule.REISSUE_IS_RECORDED;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Standing;
import org.cartagena40.command.offices.DesignationLimits;
import org.cartagena40.command.offices.Invitation;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What a text is about, why silence may be asked for it, and which round it is (rules 1, 18 and 22). */
record Matter(Subject subject, LegalBasis legalBasis, Round round) {

    static Matter of(OpenSilenceProcedure command, Standing standing, PastProcedures past) {
        InvitationId about = command.invitation();
        return about == null ? other(command, standing, past) : vicePresidency(about, command, standing, past);
    }

    /** A new round rests on the decision that the round before it rested on, unless it names another. */
    private static Matter other(OpenSilenceProcedure command, Standing standing, PastProcedures past) {
        ProcedureId predecessor = command.predecessor();
        Round round = predecessor == null ? Round.FIRST : after(predecessor, Subject.OTHER, command, past);
        DecisionId cited = command.legalBasis() == null && predecessor != null
                ? past.of(predecessor).frozen().legalBasis().decision()
                : command.legalBasis();
        LEGAL_BASIS_IS_A_RECORDED_DECISION.check(standing.decisions().holds(cited));
        return new Matter(Subject.OTHER, new LegalBasis(null, cited), round);
    }

    private static Matter vicePresidency(
            InvitationId about, OpenSilenceProcedure command, Standing standing, PastProcedures past) {
        var offices = standing.mechanism().offices();
        Optional<Invitation> invitation = offices.invitation(about);
        OfficeRule.INVITATION_IS_KNOWN.check(invitation.isPresent());
        LocalDate start = command.termStart();
        OfficeRule.TERM_START_IS_STATED.check(start != null);
        DesignationLimits.broken(
                        invitation.get(),
                        Objects.requireNonNull(start),
                        command.deadline().instant(),
                        offices)
                .ifPresent(limit -> limit.check(false));
        SubjectKind kind = invitation.get().kind() == InvitationKind.RENEWAL
                ? SubjectKind.VICE_PRESIDENCY_RENEWAL
                : SubjectKind.VICE_PRESIDENCY_DESIGNATION;
        Subject subject = new Subject(kind, about, invitation.get().invited(), start);
        return new Matter(subject, LegalBasis.VICE_PRESIDENCY, roundOn(invitation.get(), subject, command, past));
    }

    private static Round roundOn(
            Invitation invitation, Subject subject, OpenSilenceProcedure command, PastProcedures past) {
        ProcedureId last = invitation.lastAttempt();
        PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER.check(
                command.predecessor() == null || command.predecessor().equals(last));
        return last == null ? Round.FIRST : after(last, subject, command, past);
    }

    private static Round after(
            ProcedureId predecessor, Subject subject, OpenSilenceProcedure command, PastProcedures past) {
        SilenceProcedure previous = past.of(predecessor);
        PREVIOUS_ROUND_IS_KNOWN.check(previous.opening() != null);
        PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER.check(
                Objects.equals(subject.invitation(), previous.frozen().subject().invitation()));
        checkEnded(previous, command);
        return new Round(
                previous.frozen().round().number() + 1,
                predecessor,
                previous.objections().objectors().size(),
                previous.objections().answered().size());
    }

    private static void checkEnded(SilenceProcedure previous, OpenSilenceProcedure command) {
        if (previous.is(Outcome.WITHDRAWN)) {
            return;
        }
        boolean calledFor = reviewEndedWithoutEffect(previous, command.invitation());
        PREVIOUS_ROUND_IS_NOT_ADOPTED.check(previous.is(Outcome.BROKEN) || calledFor);
        REISSUE_IS_RECORDED.check(calledFor || previous.course().followUp() == FollowUp.REISSUE);
        PREVIOUS_REGISTER_IS_CLOSED.check(previous.concluded() || !previous.inTime(command.receivedAt()));
    }

    /** An adoption whose review called for a new decision before its effects followed leaves the invitation open. */
    private static boolean reviewEndedWithoutEffect(SilenceProcedure previous, @Nullable InvitationId invitation) {
        return invitation != null
                && previous.is(Outcome.ADOPTED)
                && previous.course().newDecisionCalledFor();
    }
}
