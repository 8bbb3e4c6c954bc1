package org.cartagena40.query.notices;

import java.time.Instant;
import org.cartagena40.events.silence.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure ended by the asked moment.
 *
 * @param kind the notice that tells it
 * @param objections how many had broken the silence
 * @param withdrawnBecause the reason of a withdrawal
 * @param decisionNumber null while the number is being assigned
 */
record Outcome(
        Notice.Kind kind,
        Instant at,
        int objections,
        @Nullable String withdrawnBecause,
        @Nullable String decisionNumber,
        boolean underReview,
        boolean newDecisionCalledFor) {}
