package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Deadline;

/** The Technical Secretariat asks for input until a deadline (R97). */
public record InputRequested(DocumentId document, Audience from, Deadline until, EffectiveTime effective, Act act)
        implements DocumentEvent {}
