package org.cartagena40.command.mechanism;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.mechanism.TermsOf;
import org.jspecify.annotations.Nullable;

/** Records that the members adopted terms of reference, by a decision on record (R82, R83, R109). */
public record AdoptTermsOfReference(
        @TargetAggregateIdentifier MechanismId mechanism,
        TermsOf of,
        @Nullable DecisionId decision,
        @Nullable DocumentId document,
        @Nullable TextHash hash,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
