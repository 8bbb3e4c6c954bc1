package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document on record.
 *
 * @param hash the SHA-256 of its file; null if no file is held
 */
public record RegisterDocument(
        @TargetAggregateIdentifier DocumentId document,
        DocumentType type,
        Label title,
        @Nullable TextHash hash,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
