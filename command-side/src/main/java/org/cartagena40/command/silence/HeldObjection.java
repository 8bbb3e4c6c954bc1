package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ONE_ENTRY_AWAITS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * An objection of a State whose seat two governments claim (F29). Nobody knows yet whether it is the State's; refused, it
 * could come too late after the decision. So it is kept as one entered on behalf of the State: it holds the conclusion
 * as long as such an entry does, and a second person, of an office or of the State once its seat is decided, confirms or
 * rejects it. Confirmed, it counts from the moment at which it came.
 */
final class HeldObjection {

    private HeldObjection() {}

    static List<SilenceEvent> of(RaiseObjection command, Act act, SilenceProcedure procedure) {
        ONE_ENTRY_AWAITS.check(!procedure.entries().awaitsOf(command.by()));
        ObjectionEnteredOnBehalf entered = new ObjectionEnteredOnBehalf(
                command.procedure(),
                entry(command),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                new Evidence(Evidence.Kind.OTHER, "accreditation " + act.actor().accreditation(), null),
                command.receivedAt(),
                ActingOnBehalf.holdsUntil(command.receivedAt(), procedure),
                EffectiveTime.at(command.receivedAt()),
                act);
        return ActingOnBehalf.isDoubtful(command.receivedAt(), procedure)
                ? List.of(entered, ReceivedObjection.doubt(command.procedure(), entered.effective()))
                : List.of(entered);
    }

    /** Named after the act, so that the same act is the same entry. */
    private static EntryId entry(RaiseObjection command) {
        String act = "held:" + command.procedure() + ":" + command.by() + ":" + command.receivedAt();
        return new EntryId(
                UUID.nameUUIDFromBytes(act.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
