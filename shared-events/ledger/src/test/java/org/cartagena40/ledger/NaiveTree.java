package org.cartagena40.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962, section 2.1, word for word: slow, recursive, no line shared with the code under test. */
final class NaiveTree {

    private NaiveTree() {}

    /** MTH(D[n]). */
    static Hash root(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return sha256(new byte[] {0}, entries.get(0));
        }
        int k = largestPowerOfTwoBelow(n);
        Hash left = root(entries.subList(0, k));
        Hash right = root(entries.subList(k, n));
        return sha256(new byte[] {1}, left.toBytes(), right.toBytes());
    }

    /** PATH(m, D[n]). */
    static List<Hash> inclusionPath(int m, List<byte[]> entries) {
        int n = entries.size();
        if (n == 1) {
            return List.of();
        }
        int k = largestPowerOfTwoBelow(n);
        return m < k
                ? followedBy(inclusionPath(m, entries.subList(0, k)), root(entries.subList(k, n)))
                : followedBy(inclusionPath(m - k, entries.subList(k, n)), root(entries.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    static List<Hash> consistencyPath(int m, List<byte[]> entries) {
        return subProof(m, entries, true);
    }

    private static List<Hash> subProof(int m, List<byte[]> entries, boolean rootIsKnown) {
        int n = entries.size();
        if (m == n) {
            return rootIsKnown ? List.of() : List.of(root(entries));
        }
        int k = largestPowerOfTwoBelow(n);
        return m <= k
                ? followedBy(subProof(m, entries.subList(0, k), rootIsKnown), root(entries.subList(k, n)))
                : followedBy(subProof(m - k, entries.subList(k, n), false), root(entries.subList(0, k)));
    }

    private static int largestPowerOfTwoBelow(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> followedBy(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static Hash sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
