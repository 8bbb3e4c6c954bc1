package org.cartagena40.events.mechanism;

/** Whose terms of reference they are. */
public enum TermsOf {
    /** The Follow-up and Coordination Mechanism (001:43). */
    MECHANISM,
    /** The Support Platform (001:43). */
    SUPPORT_PLATFORM
}
