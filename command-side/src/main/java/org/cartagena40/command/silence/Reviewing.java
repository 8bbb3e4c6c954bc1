package org.cartagena40.command.silence;

import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_ENDS_A_REVIEW;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_RECORD_FLAGS;
import static org.cartagena40.command.silence.SilenceRule.REVIEW_ENDS_WITH_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.UNDER_REVIEW;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.SilenceEvent;

/**
 * Decides about the review of an outcome. Nothing ever flips: the Presidency takes the doubt away, or says that the
 * members need a new decision (rules 14, 15 and 21).
 */
final class Reviewing {

    private Reviewing() {}

    /** A text that was withdrawn has nothing to review; one that is open is concluded under review. */
    static List<SilenceEvent> decide(FlagOutcome command, SilenceProcedure procedure) {
        ONLY_THE_RECORD_FLAGS.check(command.actsAs(Capacity.RECORD));
        return procedure.is(Outcome.WITHDRAWN)
                ? List.of()
                : List.of(new OutcomeFlagged(
                        command.procedure(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    /** The effects that waited follow now, if they still can. */
    static List<SilenceEvent> decide(ConfirmOutcome command, SilenceProcedure procedure, Standing standing) {
        checkReview(command, command.reason(), procedure, standing);
        if (procedure.effectsWait()) {
            Concluding.brokenLimit(procedure, standing).ifPresent(limit -> limit.check(false));
        }
        return List.of(new OutcomeConfirmed(
                command.procedure(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    /** The effects that waited do not follow. */
    static List<SilenceEvent> decide(CallForNewDecision command, SilenceProcedure procedure, Standing standing) {
        checkReview(command, command.reason(), procedure, standing);
        return List.of(new NewDecisionCalledFor(
                command.procedure(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    private static void checkReview(ActaCommand command, String reason, SilenceProcedure procedure, Standing standing) {
        ONLY_THE_PRESIDENCY_ENDS_A_REVIEW.check(standing.mechanism().presidedBy(command));
        UNDER_REVIEW.check(procedure.underReview() && !procedure.is(Outcome.NONE_YET));
        REVIEW_ENDS_WITH_A_REASON.check(!reason.isBlank());
    }
}
