package org.cartagena40.ledger;

/**
 * The way up from a node to the root: {@code fn} and {@code sn} of RFC 9162, here the node's place on its level and the
 * place of the level's last node. Both kinds of proof climb alike and differ in what they carry.
 */
final class Climb {

    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    /** Starts a consistency proof at the largest subtree that ends the old log: it is complete in both logs. */
    static Climb fromLastCompleteSubtree(long oldSize, long newSize) {
        int levels = Long.numberOfTrailingZeros(oldSize);
        return new Climb((oldSize - 1) >>> levels, (newSize - 1) >>> levels);
    }

    boolean isAtRoot() {
        return last == 0;
    }

    /** A right child has its sibling on the left; so has, further up, the lone last node of a level. */
    boolean siblingIsLeft() {
        return isRightChild() || node == last;
    }

    /** Up to the level of the next sibling. A lone last node rises unhashed until it is a right child. */
    void step() {
        while (node == last && !isRightChild() && node != 0) {
            rise();
        }
        rise();
    }

    private boolean isRightChild() {
        return (node & 1) == 1;
    }

    private void rise() {
        node >>>= 1;
        last >>>= 1;
    }
}
