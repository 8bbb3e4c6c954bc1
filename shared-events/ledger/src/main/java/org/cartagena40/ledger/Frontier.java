package org.cartagena40.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be kept of a log to go on with it: its size and the roots of its complete subtrees, largest first, one for
 * each one bit of the size. For a million leaves that is 20 hashes at most, so a root of any size is reached in
 * constant memory and a stopped run resumes where it stood.
 */
public record Frontier(long size, List<Hash> subtrees) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        subtrees = List.copyOf(subtrees);
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a log of %d leaves has %d complete subtrees, not %d"
                    .formatted(size, Long.bitCount(size), subtrees.size()));
        }
    }

    public Frontier append(Hash leaf) {
        return appendAll(List.of(leaf));
    }

    /** Appends in one go: a batch of the store, or the whole log as it streams by. */
    public Frontier appendAll(Iterable<Hash> leaves) {
        List<Hash> grown = new ArrayList<>(subtrees);
        long count = size;
        for (Hash leaf : leaves) {
            grown.add(leaf);
            mergeTail(grown, Long.numberOfTrailingZeros(~count));
            count++;
        }
        return new Frontier(count, grown);
    }

    /** Adding one to the size carries like a binary counter: each carry makes one subtree of the last two. */
    private static void mergeTail(List<Hash> grown, int times) {
        for (int i = 0; i < times; i++) {
            Hash right = grown.remove(grown.size() - 1);
            Hash left = grown.remove(grown.size() - 1);
            grown.add(MerkleTree.nodeHash(left, right));
        }
    }

    /** The smaller subtrees hang to the right: RFC 6962 splits off the largest first. */
    public Hash root() {
        if (size == 0) {
            return MerkleTree.emptyRoot();
        }
        int smallest = subtrees.size() - 1;
        Hash root = subtrees.get(smallest);
        for (int i = smallest - 1; i >= 0; i--) {
            root = MerkleTree.nodeHash(subtrees.get(i), root);
        }
        return root;
    }
}
