package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;

/**
 * A member State gave guidance for the document (R49).
 *
 * @param late whether it came after the deadline; it is kept all the same
 */
public record GuidanceProvided(
        DocumentId document, MemberState by, LanguageText text, boolean late, EffectiveTime effective, Act act)
        implements DocumentEvent {}
