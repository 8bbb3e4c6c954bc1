package org.cartagena40.query.priorities;

/** What is known of a place on the board. */
public enum AreaStatus {
    NOT_YET_ADOPTED,
    /** It was adopted, and the record does not hold its title. */
    TITLE_NOT_STATED,
    ADOPTED
}
