package org.cartagena40.query.silence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A procedure on the silence board.
 *
 * @param timeLeft until the deadline as of the asked moment, ISO duration; null once nothing is awaited
 * @param objections objections received before the deadline, by how many of {@code ofEntitled} States may object
 * @param wording the outcome in the words of rule 17, null while there is none
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
        @Nullable String decisionNumber) {}
