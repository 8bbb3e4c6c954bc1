package org.cartagena40.events.documents;

/** What a document is to a meeting. */
public enum MeetingPaper {
    CONCEPT_NOTE,
    AGENDA,
    PROGRESS_REPORT,
    OUTCOME_DOCUMENT,
    OTHER
}
