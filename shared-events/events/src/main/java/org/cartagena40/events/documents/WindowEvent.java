package org.cartagena40.events.documents;

import org.cartagena40.events.ActaEvent;

/** What happens to a comment window. */
public sealed interface WindowEvent extends ActaEvent
        permits CommentWindowOpened, CommentSubmitted, CommentArrivedLate, CommentAnswered, CommentWindowClosed {
    WindowId window();
}
