package org.cartagena40.events.silence;

import org.cartagena40.events.decisions.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Why silence may be asked at all (rule 1): a clause of the Terms of Reference for the Vice-Presidency, for anything else
 * the recorded decision of the members that allows it.
 */
public record LegalBasis(@Nullable String clause, @Nullable DecisionId decision) {

    /** The invitation to the Vice-Presidency is communicated under a silence procedure. */
    public static final LegalBasis VICE_PRESIDENCY = new LegalBasis("Terms of Reference, III (000:43)", null);
}
