package org.cartagena40.query.deadlines;

/** What falls due. */
public enum DeadlineKind {
    /** Until here the entitled States may object. */
    PROCEDURE_DEADLINE,
    /** Until here a conclusion waits for the confirmation of an objection entered on behalf of a State (rule 20). */
    CONCLUSION_HELD,
    /** Until here one audience may comment on a document; an early close comes sooner. */
    COMMENT_WINDOW,
    /** Until here input to a document is asked for; what comes later is kept and marked. */
    INPUT_REQUEST,
    /** A designated State takes office. */
    TERM_START,
    /** Here the term of a Vice-Presidency is over. */
    TERM_END,
    /** Until here one may register for a meeting. */
    REGISTRATION_DEADLINE,
    /** A meeting begins. */
    MEETING,
    /** The meeting that prepares a global milestone is due: six months before it (R77). */
    MEETING_TARGET,
    /** A global milestone begins. */
    MILESTONE
}
