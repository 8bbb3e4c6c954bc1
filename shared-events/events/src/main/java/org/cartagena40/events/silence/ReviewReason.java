package org.cartagena40.events.silence;

/** Why an outcome is under review. Nothing flips by itself (rules 14, 15, 21, 22). */
public enum ReviewReason {
    /** No acts were accepted at some time in the day before the deadline. */
    INTERRUPTION,
    /** An act received before the deadline was recorded after the conclusion. */
    ACT_AFTER_CONCLUSION,
    /** What the text needs no longer holds at the conclusion: the invited State declined, or the limits of a term. */
    DESIGNATION_NO_LONGER_POSSIBLE,
    /** An entry of the record that it rests on was corrected. */
    CORRECTION
}
