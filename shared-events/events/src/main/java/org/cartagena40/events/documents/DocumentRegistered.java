package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * The record knows of a document. Its content is not in any event; its hash fixes which text was meant.
 *
 * @param hash the SHA-256 of its file; null if no file is held
 */
public record DocumentRegistered(
        DocumentId document,
        DocumentType type,
        Label title,
        @Nullable TextHash hash,
        EffectiveTime effective,
        Act act) implements DocumentEvent {}
