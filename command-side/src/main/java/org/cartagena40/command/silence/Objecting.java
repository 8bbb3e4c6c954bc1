package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.HAS_AN_OBJECTION_ON_RECORD;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.OBJECTS_ONCE;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * Decides what an objection does. Received before the deadline it counts; at or after it, it is kept without effect;
 * received before but recorded after the conclusion, it is kept and puts the outcome under review (rules 5 to 10, 14).
 */
final class Objecting {

    private Objecting() {}

    static List<SilenceEvent> decide(RaiseObjection command, SilenceProcedure procedure, Standing standing) {
        Entitled.acts(command, command.by(), procedure);
        Act act = standing.mechanism().accredited(command);
        NOT_WITHDRAWN.check(!procedure.withdrawnWhen(command.receivedAt()));
        ReceivedObjection objection = ReceivedObjection.of(command, act);
        OBJECTS_ONCE.check(
                !objection.counts(procedure) || !procedure.objections().standsOf(command.by()));
        boolean disputed = standing.mechanism().membership().isDisputed(command.by(), command.receivedAt());
        return disputed ? HeldObjection.of(command, act, procedure) : objection.effect(procedure);
    }

    /** Withdrawn before the deadline it stands no more; afterwards, or under TERMINAL, nothing changes (rule 10). */
    static List<SilenceEvent> decide(WithdrawObjection command, SilenceProcedure procedure, Standing standing) {
        Entitled.acts(command, command.by(), procedure);
        Act act = standing.mechanism().accredited(command);
        Objections objections = procedure.objections();
        HAS_AN_OBJECTION_ON_RECORD.check(objections.onRecordOf(command.by()));
        boolean before = procedure.inTime(command.receivedAt());
        EffectiveTime effective = EffectiveTime.at(command.receivedAt());
        SilenceEvent withdrawn =
                new ObjectionWithdrawn(command.procedure(), command.by(), before, command.receivedAt(), effective, act);
        boolean stalled = before && procedure.brokenAtTheDeadline() && objections.standsOf(command.by());
        return stalled
                ? List.of(withdrawn, ReceivedObjection.doubt(command.procedure(), effective))
                : List.of(withdrawn);
    }
}
