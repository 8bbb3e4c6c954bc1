package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it was received, by the State itself or confirmed on its behalf. When it was received decides what it
 * does, and nothing else (rules 5 and 14).
 */
record ReceivedObjection(
        ProcedureId procedure,
        MemberState by,
        @Nullable String grounds,
        List<String> paragraphs,
        @Nullable String proposedAmendment,
        Instant receivedAt,
        Act act) {

    static ReceivedObjection of(RaiseObjection command, Act act) {
        return new ReceivedObjection(
                command.procedure(),
                command.by(),
                command.grounds(),
                command.paragraphs(),
                command.proposedAmendment(),
                command.receivedAt(),
                act);
    }

    /** What was entered on behalf of the State, as its own act through the body that entered it. */
    static ReceivedObjection of(ObjectionEnteredOnBehalf entry) {
        return new ReceivedObjection(
                entry.procedure(),
                entry.by(),
                entry.grounds(),
                entry.paragraphs(),
                entry.proposedAmendment(),
                entry.receivedAt(),
                entry.act());
    }

    /** The outcome is put under review, because of what came to the log after it. */
    static OutcomeFlagged doubt(ProcedureId procedure, EffectiveTime effective) {
        return new OutcomeFlagged(procedure, ReviewReason.ACT_AFTER_CONCLUSION, effective, Act.ofTheRecord());
    }

    /** Whether it came before the deadline and before the conclusion was recorded. */
    boolean counts(SilenceProcedure past) {
        return past.inTime(receivedAt) && !past.concluded();
    }

    List<SilenceEvent> effect(SilenceProcedure past) {
        if (!past.inTime(receivedAt)) {
            return List.of(late());
        }
        if (past.concluded()) {
            return past.is(Outcome.ADOPTED) ? List.of(kept(), doubt(procedure, at())) : List.of(kept());
        }
        boolean breaks = past.terminal() && !past.is(Outcome.BROKEN);
        return breaks ? List.of(raised(), new SilenceBroken(procedure, 1, at(), Act.ofTheRecord())) : List.of(raised());
    }

    /** Kept on record after the conclusion. */
    SilenceEvent kept() {
        return new ObjectionArrivedAfterConclusion(
                procedure, by, grounds, paragraphs, proposedAmendment, receivedAt, at(), act);
    }

    private SilenceEvent raised() {
        return new ObjectionRaised(procedure, by, grounds, paragraphs, proposedAmendment, receivedAt, at(), act);
    }

    private SilenceEvent late() {
        return new ObjectionArrivedLate(procedure, by, grounds, paragraphs, proposedAmendment, receivedAt, at(), act);
    }

    private EffectiveTime at() {
        return EffectiveTime.at(receivedAt);
    }
}
