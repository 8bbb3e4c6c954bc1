package org.cartagena40.events.membership;

/** The two bases of membership (000:39). */
public enum MembershipBasis {
    /** It adopted the Chile Declaration and Plan of Action. */
    ADOPTED,
    /** It shares the principles and values of the Cartagena Process. */
    SHARES_PRINCIPLES
}
