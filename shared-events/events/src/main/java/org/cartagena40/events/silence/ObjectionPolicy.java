package org.cartagena40.events.silence;

/** What one objection does (rules 9 and 10). Fixed at opening. */
public enum ObjectionPolicy {
    /** The first objection fixes the outcome; withdrawing it changes nothing. */
    TERMINAL,
    /** An objection stands or is withdrawn; only the deadline decides. */
    REVOCABLE
}
