package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** Another document took its place. */
public record DocumentSuperseded(DocumentId document, DocumentId by, String reason, EffectiveTime effective, Act act)
        implements DocumentEvent {}
