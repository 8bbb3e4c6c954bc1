package org.cartagena40.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The claim that a log of the new size begins with all leaves of the old size, unchanged and in their order. It is what
 * a witness asks for before it signs again: without it, a host could show each reader a history of his own. Each root
 * must come with its size from one signed checkpoint, because a root alone does not fix the size of its tree.
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** RFC 6962, 2.1.2. From an empty log and from a log to itself there is nothing to show: the path is empty. */
    public static ConsistencyProof of(long oldSize, long newSize, Subtrees subtrees) {
        Objects.checkFromToIndex(0, oldSize, newSize);
        List<Hash> path = oldSize == 0 ? List.of() : path(oldSize, newSize, subtrees);
        return new ConsistencyProof(oldSize, newSize, path);
    }

    private static List<Hash> path(long oldSize, long newSize, Subtrees subtrees) {
        Deque<Hash> path = new ArrayDeque<>();
        long from = 0;
        long to = newSize;
        while (oldSize < to) {
            long split = MerkleTree.split(from, to);
            boolean oldEndsLeft = oldSize <= split;
            path.addFirst(oldEndsLeft ? subtrees.root(split, to) : subtrees.root(from, split));
            from = oldEndsLeft ? from : split;
            to = oldEndsLeft ? split : to;
        }
        if (from > 0) {
            path.addFirst(subtrees.root(from, to));
        }
        return List.copyOf(path);
    }

    /** RFC 9162, 2.1.4.2. A log is consistent with itself alone at one size, and every log continues the empty one. */
    public boolean proves(Hash oldRoot, Hash newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot);
        }
        if (oldSize == 0) {
            return path.isEmpty() && oldRoot.equals(MerkleTree.emptyRoot());
        }
        return !path.isEmpty() && climbReaches(oldRoot, newRoot);
    }

    /** The climb starts at the last complete subtree of the old log. Where that is all of it, its root is known. */
    private boolean climbReaches(Hash oldRoot, Hash newRoot) {
        boolean oldLogIsComplete = Long.bitCount(oldSize) == 1;
        Hash start = oldLogIsComplete ? oldRoot : path.get(0);
        List<Hash> siblings = oldLogIsComplete ? path : path.subList(1, path.size());
        return climbReaches(start, siblings, oldRoot, newRoot);
    }

    private boolean climbReaches(Hash start, List<Hash> siblings, Hash oldRoot, Hash newRoot) {
        Climb climb = Climb.fromLastCompleteSubtree(oldSize, newSize);
        Hash oldReached = start;
        Hash newReached = start;
        for (Hash sibling : siblings) {
            if (climb.isAtRoot()) {
                return false;
            }
            boolean isLeft = climb.siblingIsLeft();
            oldReached = isLeft ? MerkleTree.nodeHash(sibling, oldReached) : oldReached;
            newReached = isLeft ? MerkleTree.nodeHash(sibling, newReached) : MerkleTree.nodeHash(newReached, sibling);
            climb.step();
        }
        return climb.isAtRoot() && oldReached.equals(oldRoot) && newReached.equals(newRoot);
    }
}
