package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.DEADLINE_IS_AHEAD;
import static org.cartagena40.command.silence.SilenceRule.LEGAL_BASIS_IS_A_RECORDED_DECISION;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_OPENS;
import static org.cartagena40.command.silence.SilenceRule.PROCEDURE_IS_OPENED_ONCE;
import static org.cartagena40.command.silence.SilenceRule.RULES_ARE_IN_FORCE;
import static org.cartagena40.command.silence.SilenceRule.SHORT_DEADLINE_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.SOMEBODY_IS_ENTITLED;
import static org.cartagena40.command.silence.SilenceRule.TEXT_IS_GIVEN;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Standing;
import org.cartagena40.command.offices.DesignationLimits;
import org.cartagena40.command.offices.Invitation;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Decides whether a text is put under silence, and freezes everything it will be judged by (rules 1 to 4 and 22). */
final class Opening {

    private Opening() {}

    static List<SilenceEvent> decide(OpenSilenceProcedure command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_PRESIDENCY_OPENS.check(standing.mechanism().presidedBy(command));
        PROCEDURE_IS_OPENED_ONCE.check(procedure.opening() == null);
        TEXT_IS_GIVEN.check(textIsGiven(command));
        Optional<ProceduralRules> inForce = standing.mechanism().rules();
        RULES_ARE_IN_FORCE.check(inForce.isPresent());
        boolean shortDeadline = checkDeadline(command, inForce.get());
        Subject subject = subject(command, standing);
        return List.of(frozen(command, standing, inForce.get(), subject, shortDeadline));
    }

    private static boolean textIsGiven(OpenSilenceProcedure command) {
        long languages =
                command.texts().stream().map(LanguageText::lang).distinct().count();
        return !command.title().isBlank()
                && !command.texts().isEmpty()
                && languages == command.texts().size()
                && command.texts().stream().noneMatch(text -> text.text().isBlank());
    }

    private static boolean checkDeadline(OpenSilenceProcedure command, ProceduralRules rules) {
        Duration open =
                Duration.between(command.receivedAt(), command.deadline().instant());
        DEADLINE_IS_AHEAD.check(open.compareTo(Duration.ZERO) > 0);
        boolean shortDeadline = open.compareTo(rules.minimumDuration()) < 0;
        SHORT_DEADLINE_HAS_A_REASON.check(!shortDeadline || given(command.shortDeadlineReason()));
        return shortDeadline;
    }

    private static Subject subject(OpenSilenceProcedure command, Standing standing) {
        if (command.invitation() == null) {
            LEGAL_BASIS_IS_A_RECORDED_DECISION.check(standing.decisions().holds(command.legalBasis()));
            return Subject.OTHER;
        }
        var offices = standing.mechanism().offices();
        Optional<Invitation> invitation = offices.invitation(command.invitation());
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
        return new Subject(kind, command.invitation(), invitation.get().invited(), start);
    }

    private static ProcedureOpened frozen(
            OpenSilenceProcedure command,
            Standing standing,
            ProceduralRules rules,
            Subject subject,
            boolean shortDeadline) {
        List<MemberState> addressees = standing.mechanism().membership().membersAt(command.receivedAt());
        List<MemberState> entitled = addressees.stream()
                .filter(state -> !standing.mechanism().offices().presides(state.institution()))
                .filter(state -> !state.equals(subject.invited()))
                .toList();
        SOMEBODY_IS_ENTITLED.check(!entitled.isEmpty());
        return new ProcedureOpened(
                command.procedure(),
                provisionalId(command),
                Round.FIRST,
                subject,
                command.title(),
                command.texts(),
                command.texts().get(0).lang(),
                subject.invitation() == null ? new LegalBasis(null, command.legalBasis()) : LegalBasis.VICE_PRESIDENCY,
                command.deadline(),
                shortDeadline ? command.shortDeadlineReason() : null,
                addressees,
                entitled,
                rules,
                Objects.requireNonNullElse(command.disclosure(), rules.disclosure()),
                Objects.requireNonNullElse(command.objectionPolicy(), rules.objectionPolicy()),
                EffectiveTime.at(command.receivedAt()),
                command.act());
    }

    /** The day of opening in Santiago and the end of the id: short enough to say, and no number of a decision. */
    private static String provisionalId(OpenSilenceProcedure command) {
        ProcedureId id = command.procedure();
        String tail = id.value().substring(Math.max(0, id.value().length() - 6));
        return "SP-" + Zones.dayOf(command.receivedAt()).format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + tail;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
