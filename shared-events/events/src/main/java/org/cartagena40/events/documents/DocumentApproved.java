package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionId;

/** The members approved a version of the document. */
public record DocumentApproved(DocumentId document, int version, DecisionId decision, EffectiveTime effective, Act act)
        implements DocumentEvent {}
