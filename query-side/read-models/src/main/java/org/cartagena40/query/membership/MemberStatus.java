package org.cartagena40.query.membership;

/** What a State of the region is to the Mechanism at the asked moment. */
public enum MemberStatus {
    MEMBER,
    /** The sources allow it then and do not make it certain. */
    POSSIBLY_MEMBER,
    FORMER_MEMBER,
    /** Nothing on record says that it is a member; the Presidency confirms. */
    TO_BE_CONFIRMED
}
