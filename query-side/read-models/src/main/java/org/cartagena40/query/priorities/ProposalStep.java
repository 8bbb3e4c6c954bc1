package org.cartagena40.query.priorities;

/** What happens to a proposal. */
public enum ProposalStep {
    PROPOSED,
    AMENDED,
    WITHDRAWN
}
