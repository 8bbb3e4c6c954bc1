package org.cartagena40.query.deadlines;

/** What falls due. */
public enum DeadlineKind {
    /** Until here the entitled States may object. */
    PROCEDURE_DEADLINE,
    /** Until here a conclusion waits for the confirmation of an objection entered on behalf of a State (rule 20). */
    CONCLUSION_HELD,
    /** A designated State takes office. */
    TERM_START,
    /** Here the term of a Vice-Presidency is over. */
    TERM_END
}
