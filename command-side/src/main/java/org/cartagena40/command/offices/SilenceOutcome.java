package org.cartagena40.command.offices;

/** What silence, or what followed a broken one, brings to the invitation behind it (silence rules 18 and 22). */
public enum SilenceOutcome {
    ADOPTED,
    BROKEN,
    WITHDRAWN,
    /** The text is put to a new round. */
    REISSUED,
    /** The Presidency lets the matter rest. */
    DROPPED,
    /** The review of an adoption ended before its effects had followed: they do not follow. */
    NEW_DECISION_CALLED_FOR
}
