package org.cartagena40.ledger;

/**
 * The roots of the subtrees of one log. A proof is a handful of them, and whoever proves need not know where they lie:
 * in a list for a short log, in published tiles for a long one.
 */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root over the leaves {@code [from, to)}. Asked only for ranges that are a subtree of the log: {@code from} is
     * a multiple of the smallest power of two not below {@code to - from}.
     */
    Hash root(long from, long to);
}
