package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;

/** Says that another document took its place. */
public record SupersedeDocument(
        @TargetAggregateIdentifier DocumentId document,
        DocumentId by,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
