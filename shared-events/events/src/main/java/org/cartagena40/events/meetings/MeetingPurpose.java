package org.cartagena40.events.meetings;

/** What a meeting on the plan is for (R106). */
public enum MeetingPurpose {
    FOLLOW_UP,
    EVALUATION,
    UPDATING,
    IMPLEMENTATION
}
