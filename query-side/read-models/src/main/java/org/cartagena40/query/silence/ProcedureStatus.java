package org.cartagena40.query.silence;

/** What a procedure is at the asked moment. It is derived, never stored. */
public enum ProcedureStatus {
    OPEN,
    /** The deadline has passed and no outcome is known yet: a conclusion that is due, not a state of doubt (rule 14). */
    LAPSED_BEING_RECORDED,
    /**
     * The deadline has passed and an objection entered on behalf of a State awaits its confirmation, which holds the
     * conclusion for a time (rule 20).
     */
    LAPSED_AWAITING_CONFIRMATION,
    BROKEN,
    /** Adopted without objection (rule 17). */
    ADOPTED,
    /** Adopted without objection; its effects wait for the Presidency (rules 14 and 15). */
    ADOPTED_UNDER_REVIEW,
    WITHDRAWN;

    /** Whether an outcome is still to come. */
    boolean isPending() {
        return this == OPEN || this == LAPSED_BEING_RECORDED || this == LAPSED_AWAITING_CONFIRMATION;
    }
}
