package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.documents.DocumentId;

/** Refers to another regional process in a report. */
public record AttachProcessReference(
        @TargetAggregateIdentifier DocumentId document,
        String process,
        LanguageText text,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
