package org.cartagena40.query.meetings;

/** What a registration for a meeting is at the asked moment. */
public enum ParticipantStatus {
    REGISTERED,
    /** Late: the Presidency decides. */
    WAITING,
    DECLINED,
    WITHDRAWN
}
