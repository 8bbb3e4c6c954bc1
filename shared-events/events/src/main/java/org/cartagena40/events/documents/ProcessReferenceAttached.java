package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;

/** The report refers to another regional process, so that work is not done twice (R100). */
public record ProcessReferenceAttached(
        DocumentId document, String process, LanguageText text, EffectiveTime effective, Act act)
        implements DocumentEvent {}
