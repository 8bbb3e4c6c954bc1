package org.cartagena40.events.silence;

/** What the Presidency does after a broken silence (rule 18). There is no voting anywhere. */
public enum FollowUp {
    /** Consults on the text before anything else. */
    CONSULT,
    /** Puts a text to a new round. */
    REISSUE,
    /** Brings the matter to a meeting. */
    MEETING,
    /** Lets the matter rest; nothing follows. */
    DROP
}
