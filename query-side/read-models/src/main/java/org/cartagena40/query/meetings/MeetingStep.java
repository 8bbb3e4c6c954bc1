package org.cartagena40.query.meetings;

/** A step that a meeting went through. */
enum MeetingStep {
    CONVENED,
    CO_CONVENED,
    /** Somebody said why it is not six months before its milestone. */
    DEVIATION_EXPLAINED,
    CLOSED,
    CANCELLED
}
