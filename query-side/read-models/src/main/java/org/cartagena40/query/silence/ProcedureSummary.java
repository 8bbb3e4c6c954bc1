package org.cartagena40.query.silence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A procedure on the silence board.
 *
 * @param timeLeft until the deadline as of the asked moment, ISO duration; null once nothing is awaited
 * @param objections objections received before the deadline, by how many of {@code ofEntitled} States may object
 * @param wording the outcome in the words of rule 17, null while there is none
 * @param underReview whether the outcome, adopted or broken, is under review (rules 14, 15 and 21)
 * @param newDecisionCalledFor whether its last review ended so; the outcome stands as recorded (rule 21)
 * @param heldUntil until when the conclusion waits for a confirmation; null if it does not (rule 20)
 */
public record ProcedureSummary(
        String procedure,
        String provisionalId,
        String kind,
        String title,
        ProcedureStatus status,
        @Nullable Wording wording,
        Instant openedAt,
        DeadlineReading deadline,
        @Nullable String timeLeft,
        boolean shortDeadline,
        int objections,
        int ofEntitled,
        int addressees,
        @Nullable String decision,
        @Nullable String decisionNumber,
        int roundNumber,
        boolean underReview,
        boolean newDecisionCalledFor,
        @Nullable Instant heldUntil) {

    /** Whether there is an outcome whose review has not ended. */
    static boolean underReview(ProcedureStatus status, boolean pending) {
        return status == ProcedureStatus.ADOPTED_UNDER_REVIEW || (status == ProcedureStatus.BROKEN && pending);
    }
}
