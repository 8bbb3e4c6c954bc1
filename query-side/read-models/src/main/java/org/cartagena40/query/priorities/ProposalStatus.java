package org.cartagena40.query.priorities;

/** Where a proposal stands. */
public enum ProposalStatus {
    STANDING,
    WITHDRAWN,
    ADOPTED
}
