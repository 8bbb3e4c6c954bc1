package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;

/** A comment after the close: kept, marked, not lost (F18). */
public record CommentArrivedLate(
        WindowId window, CommentId comment, Institution by, CommentContent content, EffectiveTime effective, Act act)
        implements WindowEvent {}
