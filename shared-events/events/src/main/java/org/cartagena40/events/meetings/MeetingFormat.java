package org.cartagena40.events.meetings;

/** How one takes part (001:43, 63). */
public enum MeetingFormat {
    IN_PERSON,
    HYBRID,
    VIRTUAL
}
