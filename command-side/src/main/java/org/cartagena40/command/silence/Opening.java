package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.AUTHORITATIVE_LANGUAGE_IS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.DEADLINE_IS_AHEAD;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_OPENS;
import static org.cartagena40.command.silence.SilenceRule.PROCEDURE_IS_OPENED_ONCE;
import static org.cartagena40.command.silence.SilenceRule.RULES_ARE_IN_FORCE;
import static org.cartagena40.command.silence.SilenceRule.SHORT_DEADLINE_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.SOMEBODY_IS_ENTITLED;
import static org.cartagena40.command.silence.SilenceRule.TEXT_IS_GIVEN;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Standing;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;

/** Decides whether a text is put under silence, and freezes everything it will be judged by (rules 1 to 4 and 22). */
final class Opening {

    private Opening() {}

    static List<SilenceEvent> decide(
            OpenSilenceProcedure command, SilenceProcedure procedure, Standing standing, PastProcedures past) {
        ONLY_THE_PRESIDENCY_OPENS.check(standing.mechanism().presidedBy(command));
        PROCEDURE_IS_OPENED_ONCE.check(procedure.opening() == null);
        TEXT_IS_GIVEN.check(textIsGiven(command));
        AUTHORITATIVE_LANGUAGE_IS_GIVEN.check(
                command.texts().stream().anyMatch(text -> text.lang().equals(authoritative(command))));
        Optional<ProceduralRules> inForce = standing.mechanism().rules();
        RULES_ARE_IN_FORCE.check(inForce.isPresent());
        checkDeadline(command, inForce.get());
        Matter matter = Matter.of(command, standing, past);
        return List.of(frozen(command, standing, inForce.get(), matter));
    }

    private static boolean textIsGiven(OpenSilenceProcedure command) {
        long languages =
                command.texts().stream().map(LanguageText::lang).distinct().count();
        return !command.title().isBlank()
                && !command.texts().isEmpty()
                && languages == command.texts().size()
                && command.texts().stream().noneMatch(text -> text.text().isBlank());
    }

    private static void checkDeadline(OpenSilenceProcedure command, ProceduralRules rules) {
        DEADLINE_IS_AHEAD.check(command.deadline().instant().isAfter(command.receivedAt()));
        SHORT_DEADLINE_HAS_A_REASON.check(!shortDeadline(command, rules) || given(command.shortDeadlineReason()));
    }

    private static boolean shortDeadline(OpenSilenceProcedure command, ProceduralRules rules) {
        Duration open =
                Duration.between(command.receivedAt(), command.deadline().instant());
        return open.compareTo(rules.minimumDuration()) < 0;
    }

    private static String authoritative(OpenSilenceProcedure command) {
        String named = command.authoritativeLanguage();
        return named == null ? command.texts().get(0).lang() : named;
    }

    private static ProcedureOpened frozen(
            OpenSilenceProcedure command, Standing standing, ProceduralRules rules, Matter matter) {
        List<MemberState> addressees = standing.mechanism().membership().membersAt(command.receivedAt());
        List<MemberState> entitled = addressees.stream()
                .filter(state -> !standing.mechanism().offices().presides(state.institution()))
                .filter(state -> !state.equals(matter.subject().invited()))
                .toList();
        SOMEBODY_IS_ENTITLED.check(!entitled.isEmpty());
        return new ProcedureOpened(
                command.procedure(),
                provisionalId(command),
                matter.round(),
                matter.subject(),
                command.title(),
                command.texts(),
                authoritative(command),
                matter.legalBasis(),
                command.deadline(),
                shortDeadline(command, rules) ? command.shortDeadlineReason() : null,
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
