package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;

/** A comment within the window. */
public record CommentSubmitted(
        WindowId window, CommentId comment, Institution by, CommentContent content, EffectiveTime effective, Act act)
        implements WindowEvent {}
