package org.cartagena40.events.meetings;

/** How speeches are interpreted (001:63). */
public enum Interpretation {
    NONE,
    CONSECUTIVE,
    SIMULTANEOUS
}
