package org.cartagena40.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The claim that a leaf stands at an index of a tree of a size, with the siblings that lead from it to the root, the
 * leaf's own sibling first. It is a claim only: it may come from anyone, and {@link #proves} alone tells.
 */
public record InclusionProof(long index, long treeSize, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** RFC 6962, 2.1.1: on the way down to the leaf, the root of each subtree that is left aside. */
    public static InclusionProof of(long index, long treeSize, Subtrees subtrees) {
        Objects.checkIndex(index, treeSize);
        Deque<Hash> path = new ArrayDeque<>();
        long from = 0;
        long to = treeSize;
        while (to - from > 1) {
            long split = MerkleTree.split(from, to);
            boolean leafIsLeft = index < split;
            path.addFirst(leafIsLeft ? subtrees.root(split, to) : subtrees.root(from, split));
            from = leafIsLeft ? from : split;
            to = leafIsLeft ? split : to;
        }
        return new InclusionProof(index, treeSize, List.copyOf(path));
    }

    /**
     * RFC 9162, 2.1.3.2, after the index and the length of the path were held against the size: a verifier that skips
     * these accepts a true leaf at a false place, and then order is not proven. Root and size must come from one signed
     * checkpoint, because a root alone does not fix the size of its tree.
     */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= treeSize || path.size() != pathLength()) {
            return false;
        }
        Climb climb = new Climb(index, treeSize - 1);
        Hash reached = leaf;
        for (Hash sibling : path) {
            if (climb.isAtRoot()) {
                return false;
            }
            reached = climb.siblingIsLeft()
                    ? MerkleTree.nodeHash(sibling, reached)
                    : MerkleTree.nodeHash(reached, sibling);
            climb.step();
        }
        return climb.isAtRoot() && reached.equals(root);
    }

    /** Siblings up to where the paths of this leaf and the last one meet; above, only complete left subtrees count. */
    private int pathLength() {
        int belowMeeting = Long.SIZE - Long.numberOfLeadingZeros(index ^ (treeSize - 1));
        return belowMeeting + Long.bitCount(index >>> belowMeeting);
    }
}
