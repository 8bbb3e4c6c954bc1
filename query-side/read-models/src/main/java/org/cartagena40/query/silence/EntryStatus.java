package org.cartagena40.query.silence;

/** What an objection entered on behalf of a State is at the asked moment (rule 20). */
public enum EntryStatus {
    /** Another person has not confirmed it yet: it counts as nothing. */
    AWAITING,
    CONFIRMED,
    REJECTED,
    EXPIRED
}
