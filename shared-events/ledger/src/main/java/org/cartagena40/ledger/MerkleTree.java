package org.cartagena40.ledger;

import java.util.List;

/**
 * The tree of RFC 6962: a leaf and a node are hashed with different first bytes, so that neither can pass for the
 * other; n leaves are split at the largest power of two below n, so that a full subtree never changes again as the log
 * grows.
 */
public final class MerkleTree {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;
    private static final Hash EMPTY_ROOT = Hash.sha256();

    private MerkleTree() {}

    public static Hash leafHash(byte[] entry) {
        return Hash.sha256(new byte[] {LEAF}, entry);
    }

    public static Hash nodeHash(Hash left, Hash right) {
        return Hash.sha256(new byte[] {NODE}, left.toBytes(), right.toBytes());
    }

    /** The root of a log without leaves: the hash of nothing. */
    public static Hash emptyRoot() {
        return EMPTY_ROOT;
    }

    public static Hash root(List<Hash> leaves) {
        return Frontier.EMPTY.appendAll(leaves).root();
    }

    /** Proves that the leaf at the index stands there in the tree of all these leaves. */
    public static InclusionProof inclusionProof(List<Hash> leaves, long index) {
        return InclusionProof.of(index, leaves.size(), subtreesOf(leaves));
    }

    /** Proves that the tree of all these leaves only added to the tree of the first {@code oldSize} of them. */
    public static ConsistencyProof consistencyProof(List<Hash> leaves, long oldSize) {
        return ConsistencyProof.of(oldSize, leaves.size(), subtreesOf(leaves));
    }

    /** Where RFC 6962 splits the leaves {@code [from, to)}, two or more: the largest power of two below their count. */
    static long split(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }

    private static Subtrees subtreesOf(List<Hash> leaves) {
        return (from, to) -> root(leaves.subList(Math.toIntExact(from), Math.toIntExact(to)));
    }
}
