package org.cartagena40.query.meetings;

/** What a meeting is at the asked moment. */
public enum MeetingStatus {
    /** The sources allow that it was planned by then, and do not make it certain. */
    POSSIBLY_PLANNED,
    PLANNED,
    CONVENED,
    IN_SESSION,
    /** It has begun and is not over. */
    BETWEEN_SESSIONS,
    POSSIBLY_HELD,
    HELD,
    CANCELLED;

    /** Whether it is still to come or going on. */
    public boolean ahead() {
        return this != HELD && this != CANCELLED && this != POSSIBLY_HELD;
    }
}
