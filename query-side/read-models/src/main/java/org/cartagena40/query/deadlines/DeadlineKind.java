package org.cartagena40.query.deadlines;

/** What falls due. */
public enum DeadlineKind {
    /** Until here the entitled States may object. */
    PROCEDURE_DEADLINE,
    /** A designated State takes office. */
    TERM_START,
    /** Here the term of a Vice-Presidency is over. */
    TERM_END
}
