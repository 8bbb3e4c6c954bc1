package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;

/** Takes on record that the members approved a version. */
public record ApproveDocument(
        @TargetAggregateIdentifier DocumentId document,
        int version,
        DecisionId decision,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
