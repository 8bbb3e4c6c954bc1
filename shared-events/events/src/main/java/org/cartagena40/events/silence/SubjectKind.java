package org.cartagena40.events.silence;

/** What a procedure is about. */
public enum SubjectKind {
    VICE_PRESIDENCY_DESIGNATION,
    VICE_PRESIDENCY_RENEWAL,
    /** Anything the members allowed by a recorded decision. */
    OTHER
}
