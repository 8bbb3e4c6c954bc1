package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** A window was closed before its deadline. */
public record CommentWindowClosed(WindowId window, String reason, EffectiveTime effective, Act act)
        implements WindowEvent {}
