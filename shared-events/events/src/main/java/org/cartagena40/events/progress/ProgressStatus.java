package org.cartagena40.events.progress;

/** How far an action is. */
public enum ProgressStatus {
    NOT_STARTED,
    UNDER_WAY,
    COMPLETED,
    DISCONTINUED
}
