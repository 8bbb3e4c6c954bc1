package org.cartagena40.events.documents;

/** What became of a comment; none is dropped without an answer. */
public enum CommentStatus {
    TAKEN_UP,
    TAKEN_UP_IN_PART,
    NOT_TAKEN_UP,
    NOTED
}
