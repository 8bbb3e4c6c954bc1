package org.cartagena40.events.documents;

/** What sort of document it is (R102). */
public enum DocumentType {
    DECLARATION,
    PLAN_OF_ACTION,
    TERMS_OF_REFERENCE,
    CONCEPT_NOTE,
    ANNEX,
    AGENDA,
    OUTCOME_DOCUMENT,
    PROGRESS_REPORT,
    FINAL_REPORT,
    PLEDGE,
    COMPACT,
    CONVENTION,
    COOPERATION_FRAMEWORK,
    OTHER
}
