package org.cartagena40.events.documents;

import static org.cartagena40.events.Texts.requireText;

import org.cartagena40.events.Id;

/** One comment in a window. */
public record CommentId(String value) implements Id {
    public CommentId {
        requireText(value, "CommentId");
    }

    @Override
    public String toString() {
        return value;
    }
}
