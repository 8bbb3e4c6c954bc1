package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;

/** A part of a report or outcome document for one chapter, as it reads now (R96). */
public record DocumentPartSet(
        DocumentId document, int chapter, PartKind part, LanguageText text, EffectiveTime effective, Act act)
        implements DocumentEvent {}
