package org.cartagena40.command.offices;

/** What silence on a designation brought, as the Mechanism must know it. */
public enum SilenceOutcome {
    ADOPTED,
    BROKEN,
    WITHDRAWN
}
