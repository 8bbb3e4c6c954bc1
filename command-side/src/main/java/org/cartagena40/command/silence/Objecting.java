package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.ENTITLED_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.HAS_AN_OBJECTION_ON_RECORD;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.OBJECTS_ONCE;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_OBJECTS;
import static org.cartagena40.command.silence.SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_SECRETARIAT_DOES_NOT_OBJECT;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * Decides what an objection does. Received before the deadline it counts; at or after it, it is kept without effect;
 * received before but recorded after the conclusion, it is kept and puts the outcome under review (rules 5 to 10, 14).
 */
final class Objecting {

    private Objecting() {}

    static List<SilenceEvent> decide(RaiseObjection command, SilenceProcedure procedure, Standing standing) {
        checkEntitled(command, command.by(), procedure);
        Act act = standing.mechanism().accredited(command, command.by());
        NOT_WITHDRAWN.check(!procedure.withdrawnWhen(command.receivedAt()));
        if (!procedure.inTime(command.receivedAt())) {
            return List.of(late(command, act));
        }
        if (procedure.concluded()) {
            return afterConclusion(command, act, procedure);
        }
        OBJECTS_ONCE.check(!procedure.hasStandingObjectionOf(command.by()));
        return inTime(command, act, procedure);
    }

    /** Withdrawn before the deadline it stands no more; afterwards, or under TERMINAL, nothing changes (rule 10). */
    static List<SilenceEvent> decide(WithdrawObjection command, SilenceProcedure procedure, Standing standing) {
        checkEntitled(command, command.by(), procedure);
        Act act = standing.mechanism().accredited(command, command.by());
        HAS_AN_OBJECTION_ON_RECORD.check(procedure.hasObjectionOnRecordOf(command.by()));
        boolean before = procedure.inTime(command.receivedAt());
        EffectiveTime effective = EffectiveTime.at(command.receivedAt());
        SilenceEvent withdrawn =
                new ObjectionWithdrawn(command.procedure(), command.by(), before, command.receivedAt(), effective, act);
        boolean stalled = before && procedure.brokenAtTheDeadline() && procedure.hasStandingObjectionOf(command.by());
        return stalled ? List.of(withdrawn, flagged(command.procedure(), effective)) : List.of(withdrawn);
    }

    private static void checkEntitled(ActaCommand command, MemberState by, SilenceProcedure procedure) {
        Capacity capacity = command.actor().capacity();
        THE_SECRETARIAT_DOES_NOT_OBJECT.check(capacity != Capacity.TECHNICAL_SECRETARIAT);
        THE_PRESIDENCY_WITHDRAWS_INSTEAD.check(capacity != Capacity.PRESIDENCY);
        ONLY_A_STATE_OBJECTS.check(capacity == Capacity.MEMBER_STATE);
        EACH_STATE_ACTS_FOR_ITSELF.check(command.actor().institution().equals(by.institution()));
        var frozen = procedure.frozen();
        THE_PRESIDENCY_WITHDRAWS_INSTEAD.check(
                !frozen.act().actor().institution().equals(by.institution()));
        THE_INVITED_STATE_DECLINES_INSTEAD.check(!by.equals(frozen.subject().invited()));
        ENTITLED_AT_OPENING.check(frozen.entitled().contains(by));
    }

    private static List<SilenceEvent> inTime(RaiseObjection command, Act act, SilenceProcedure procedure) {
        EffectiveTime effective = EffectiveTime.at(command.receivedAt());
        SilenceEvent raised = new ObjectionRaised(
                command.procedure(),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                command.receivedAt(),
                effective,
                act);
        boolean breaks = procedure.terminal() && !procedure.is(Outcome.BROKEN);
        return breaks
                ? List.of(raised, new SilenceBroken(command.procedure(), 1, effective, Act.ofTheRecord()))
                : List.of(raised);
    }

    private static SilenceEvent late(RaiseObjection command, Act act) {
        return new ObjectionArrivedLate(
                command.procedure(),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                command.receivedAt(),
                EffectiveTime.at(command.receivedAt()),
                act);
    }

    private static List<SilenceEvent> afterConclusion(RaiseObjection command, Act act, SilenceProcedure procedure) {
        EffectiveTime effective = EffectiveTime.at(command.receivedAt());
        SilenceEvent kept = new ObjectionArrivedAfterConclusion(
                command.procedure(),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                command.receivedAt(),
                effective,
                act);
        return procedure.is(Outcome.ADOPTED) ? List.of(kept, flagged(command.procedure(), effective)) : List.of(kept);
    }

    private static SilenceEvent flagged(ProcedureId procedure, EffectiveTime effective) {
        return new OutcomeFlagged(procedure, ReviewReason.ACT_AFTER_CONCLUSION, effective, Act.ofTheRecord());
    }
}
