package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.events.silence.SilenceEvent;

/** The deciders of the silence procedure, asked once more about what is on record. They are the same and see the same. */
public final class RedecidingSilence {

    /** A decider of one type of command. */
    private interface Decider<C> {
        List<SilenceEvent> decide(C command, SilenceProcedure past, Standing standing);
    }

    private final Map<Class<?>, Decider<ActaCommand>> deciders = new LinkedHashMap<>();

    /** @param others the procedures on which a new round builds, as they stood then */
    public RedecidingSilence(PastProcedures others) {
        on(OpenSilenceProcedure.class, (asked, past, standing) -> Opening.decide(asked, past, standing, others));
        on(ExtendDeadline.class, Extending::decide);
        on(WithdrawText.class, Extending::decide);
        on(RaiseObjection.class, Objecting::decide);
        on(WithdrawObjection.class, Objecting::decide);
        on(MakeStatement.class, Stating::decide);
        on(ConcludeProcedure.class, Concluding::decide);
        on(ConfirmOutcome.class, Reviewing::decide);
        on(CallForNewDecision.class, Reviewing::decide);
        on(FlagOutcome.class, (asked, past, standing) -> Reviewing.decide(asked, past));
        on(EnterObjectionOnBehalf.class, ActingOnBehalf::decide);
        on(ConfirmEntry.class, ActingOnBehalf::decide);
        on(RejectEntry.class, ActingOnBehalf::decide);
        on(RecordFollowUp.class, FollowingUp::decide);
        on(CloseObjectionRegister.class, FollowingUp::decide);
        on(AnswerObjection.class, FollowingUp::decide);
        on(AcknowledgeReceipt.class, Acknowledging::decide);
    }

    /** What must have been asked for so that these events were recorded. */
    public ActaCommand asked(List<SilenceEvent> recorded, Instant recordedAt) {
        return AskedBySilence.forEvents(recorded, recordedAt);
    }

    /** What the rules give; refused as the act would have been. */
    public List<SilenceEvent> decide(ActaCommand asked, SilenceProcedure past, Standing standing) {
        return Objects.requireNonNull(deciders.get(asked.getClass()), () -> "nobody decides " + asked.getClass())
                .decide(asked, past, standing);
    }

    Set<Class<?>> commands() {
        return deciders.keySet();
    }

    private <C extends ActaCommand> void on(Class<C> type, Decider<C> decider) {
        deciders.put(type, (asked, past, standing) -> decider.decide(type.cast(asked), past, standing));
    }
}
