package org.cartagena40.query.audit;

/** What is remarkable about a listed act. */
public enum AuditMatter {
    CORRECTION,
    /** One body acted for another. */
    ACT_FOR_ANOTHER,
    OBJECTION_ENTERED,
    ENTRY_CONFIRMED,
    ENTRY_REJECTED,
    ENTRY_EXPIRED,
    LATE_OBJECTION,
    /** In time, but recorded after the conclusion. */
    OBJECTION_AFTER_CONCLUSION,
    LATE_STATEMENT,
    /** After the close of its window; kept. */
    LATE_COMMENT,
    /** After the deadline of the request; kept. */
    LATE_GUIDANCE,
    /** The outcome stands although it was under review. */
    OUTCOME_CONFIRMED,
    /** The outcome under review is not to stand on its own. */
    NEW_DECISION_CALLED_FOR,
    /** The register of objections was closed before its deadline. */
    REGISTER_CLOSED,
    /** A State was invited that was not a member. */
    NON_MEMBER_INVITED,
    /** The announced deadline was moved. */
    DEADLINE_EXTENDED,
    /** Priorities were adopted without a report presented before. */
    ADOPTED_WITHOUT_REPORT,
    /** Procedural rules hold that no decision of the members adopted. */
    RULES_NOT_ADOPTED_BY_MEMBERS,
    SHORT_DEADLINE
}
