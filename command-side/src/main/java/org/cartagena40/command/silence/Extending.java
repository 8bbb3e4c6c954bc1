package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.BEFORE_THE_DEADLINE;
import static org.cartagena40.command.silence.SilenceRule.EXTENSIONS_ARE_LEFT;
import static org.cartagena40.command.silence.SilenceRule.EXTENSION_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.NOT_BROKEN;
import static org.cartagena40.command.silence.SilenceRule.NOT_CONCLUDED;
import static org.cartagena40.command.silence.SilenceRule.NOT_PAST_THE_TERM_START;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.NO_OBJECTION_STANDS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_LATER;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_EXTENDS;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_OPENER_WITHDRAWS;
import static org.cartagena40.command.silence.SilenceRule.WITHDRAWAL_HAS_A_REASON;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.TextWithdrawn;

/** Decides the two acts that the opener has left once a text is under silence: a later deadline, or taking it back. */
final class Extending {

    private Extending() {}

    /** Only later, only before the deadline, only while no objection stands, and not without end (rule 12). */
    static List<SilenceEvent> decide(ExtendDeadline command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_OPENER_EXTENDS.check(standing.mechanism().presidedBy(command));
        NOT_WITHDRAWN.check(!procedure.is(Outcome.WITHDRAWN));
        NO_OBJECTION_STANDS.check(!procedure.is(Outcome.BROKEN) && procedure.noObjectionIsOnRecord());
        NOT_CONCLUDED.check(!procedure.concluded());
        BEFORE_THE_DEADLINE.check(procedure.inTime(command.receivedAt()));
        EXTENSION_HAS_A_REASON.check(!command.reason().isBlank());
        ONLY_LATER.check(
                command.deadline().instant().isAfter(procedure.currentDeadline().instant()));
        EXTENSIONS_ARE_LEFT.check(
                procedure.extensions() < procedure.frozen().rules().extensions());
        NOT_PAST_THE_TERM_START.check(withinTermStart(command.deadline(), procedure));
        return List.of(new DeadlineExtended(
                command.procedure(),
                procedure.currentDeadline(),
                command.deadline(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    /** The text may be taken back until the deadline, unless silence is already broken (rule 13). */
    static List<SilenceEvent> decide(WithdrawText command, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_OPENER_WITHDRAWS.check(standing.mechanism().presidedBy(command));
        NOT_WITHDRAWN.check(!procedure.is(Outcome.WITHDRAWN));
        NOT_BROKEN.check(!procedure.is(Outcome.BROKEN));
        NOT_CONCLUDED.check(!procedure.concluded());
        BEFORE_THE_DEADLINE.check(procedure.inTime(command.receivedAt()));
        WITHDRAWAL_HAS_A_REASON.check(!command.reason().isBlank());
        return List.of(new TextWithdrawn(
                command.procedure(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    private static boolean withinTermStart(Deadline later, SilenceProcedure procedure) {
        var termStart = procedure.frozen().subject().termStart();
        return termStart == null || !later.instant().isAfter(Zones.startOf(termStart));
    }
}
