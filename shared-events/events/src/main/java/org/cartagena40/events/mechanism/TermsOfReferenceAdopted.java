package org.cartagena40.events.mechanism;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * The members approved terms of reference (R82, R83, R109).
 *
 * @param version from 1 on
 * @param decision the decision of the members that approved them
 * @param document their text, if the record knows of it
 * @param hash the SHA-256 of that text; null if its content is not held
 */
public record TermsOfReferenceAdopted(
        MechanismId mechanism,
        TermsOf of,
        int version,
        DecisionId decision,
        @Nullable DocumentId document,
        @Nullable TextHash hash,
        EffectiveTime effective,
        Act act)
        implements MechanismEvent {}
