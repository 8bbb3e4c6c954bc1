package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ADDRESSEE_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.DISSOCIATION_NAMES_PARAGRAPHS;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_STATES;
import static org.cartagena40.command.silence.SilenceRule.STATEMENT_HAS_A_TEXT;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;

/**
 * Decides what a statement does: it never breaks the silence. It is attached from the opening until its window closes,
 * some days after the deadline of an adopted text; after a broken silence the window closes with the deadline. A later
 * one is kept beside the decision (rule 11).
 */
final class Stating {

    private Stating() {}

    static List<SilenceEvent> decide(MakeStatement command, SilenceProcedure procedure, Standing standing) {
        ONLY_A_STATE_STATES.check(command.actsAs(Capacity.MEMBER_STATE));
        EACH_STATE_ACTS_FOR_ITSELF.check(
                command.actor().institution().equals(command.by().institution()));
        ADDRESSEE_AT_OPENING.check(procedure.frozen().addressees().contains(command.by()));
        NOT_WITHDRAWN.check(!procedure.is(Outcome.WITHDRAWN));
        STATEMENT_HAS_A_TEXT.check(!command.text().text().isBlank());
        DISSOCIATION_NAMES_PARAGRAPHS.check(command.type() != StatementType.DISSOCIATION
                || !command.paragraphs().isEmpty());
        Act act = standing.mechanism().accredited(command);
        return List.of(command.receivedAt().isBefore(windowEnd(procedure)) ? made(command, act) : late(command, act));
    }

    private static Instant windowEnd(SilenceProcedure procedure) {
        Instant deadline = procedure.currentDeadline().instant();
        return procedure.is(Outcome.BROKEN)
                ? deadline
                : deadline.plus(procedure.frozen().rules().statementWindow());
    }

    private static SilenceEvent made(MakeStatement command, Act act) {
        return new StatementMade(
                command.procedure(),
                command.by(),
                command.type(),
                command.paragraphs(),
                command.text(),
                command.receivedAt(),
                EffectiveTime.at(command.receivedAt()),
                act);
    }

    private static SilenceEvent late(MakeStatement command, Act act) {
        return new StatementArrivedLate(
                command.procedure(),
                command.by(),
                command.type(),
                command.paragraphs(),
                command.text(),
                command.receivedAt(),
                EffectiveTime.at(command.receivedAt()),
                act);
    }
}
