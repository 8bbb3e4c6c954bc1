package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ADDRESSEE_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.NOTICE_WAS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_AN_ADDRESSEE_ACKNOWLEDGES;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.command.silence.SilenceProcedure.Receipt;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.SilenceEvent;

/** Decides about acknowledgements of receipt: a fact of its own that says nothing about the text (rules 8 and 17). */
final class Acknowledging {

    private Acknowledging() {}

    /** Acknowledging twice changes nothing. */
    static List<SilenceEvent> decide(AcknowledgeReceipt command, SilenceProcedure procedure, Standing standing) {
        ONLY_AN_ADDRESSEE_ACKNOWLEDGES.check(command.actsAs(Capacity.MEMBER_STATE));
        EACH_STATE_ACTS_FOR_ITSELF.check(
                command.actor().institution().equals(command.by().institution()));
        ADDRESSEE_AT_OPENING.check(procedure.frozen().addressees().contains(command.by()));
        NOTICE_WAS_GIVEN.check(given(command.notice(), procedure));
        Act act = standing.mechanism().accredited(command);
        if (procedure.acknowledged().contains(new Receipt(command.by(), command.notice()))) {
            return List.of();
        }
        return List.of(new ReceiptAcknowledged(
                command.procedure(), command.notice(), command.by(), EffectiveTime.at(command.receivedAt()), act));
    }

    private static boolean given(Notice notice, SilenceProcedure procedure) {
        boolean happened = switch (notice.kind()) {
            case OPENING -> true;
            case EXTENSION -> notice.number() <= procedure.extensions();
            case BREAK -> procedure.is(Outcome.BROKEN);
            case WITHDRAWAL -> procedure.is(Outcome.WITHDRAWN);
            case CONCLUSION -> procedure.is(Outcome.ADOPTED);
        };
        boolean once = notice.kind() != Notice.Kind.EXTENSION;
        boolean numbered = once ? notice.number() == 1 : notice.number() > 0;
        return happened && numbered;
    }
}
