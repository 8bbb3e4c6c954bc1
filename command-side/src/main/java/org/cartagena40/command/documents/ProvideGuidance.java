package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.documents.DocumentId;

/** A member State gives guidance for a document. */
public record ProvideGuidance(
        @TargetAggregateIdentifier DocumentId document,
        MemberState by,
        LanguageText text,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
