package org.cartagena40.events.progress;

/** What sort of entry it is. */
public enum ReportMatter {
    PROGRESS,
    GOOD_PRACTICE,
    CHALLENGE
}
