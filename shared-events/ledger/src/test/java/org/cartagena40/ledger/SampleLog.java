package org.cartagena40.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A log of distinct entries with its naive roots, and the ways to spoil a path. */
final class SampleLog {

    static final int LARGEST = 120;

    private static final List<byte[]> ENTRIES = IntStream.range(0, LARGEST)
            .mapToObj(i -> ("decision-" + i).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final List<Hash> LEAVES =
            ENTRIES.stream().map(MerkleTree::leafHash).toList();
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> NaiveTree.root(ENTRIES.subList(0, size)))
            .toList();

    private SampleLog() {}

    static List<byte[]> entries(int size) {
        return ENTRIES.subList(0, size);
    }

    static List<Hash> leaves(int size) {
        return LEAVES.subList(0, size);
    }

    static Hash leaf(int index) {
        return LEAVES.get(index);
    }

    static Hash root(int size) {
        return ROOTS.get(size);
    }

    /** Every path that differs from the given one by one cut, one addition, one exchange of neighbours or one bit. */
    static List<List<Hash>> spoilt(List<Hash> path) {
        List<List<Hash>> spoilt = new ArrayList<>();
        spoilt.add(with(path, path.size(), leaf(0)));
        spoilt.add(with(path, 0, leaf(0)));
        for (int i = 0; i < path.size(); i++) {
            spoilt.add(without(path, i));
            spoilt.add(with(without(path, i), i, withFlippedBit(path.get(i))));
        }
        for (int i = 1; i < path.size(); i++) {
            spoilt.add(with(without(path, i), i - 1, path.get(i)));
        }
        return spoilt;
    }

    static Hash withFlippedBit(Hash hash) {
        byte[] bytes = hash.toBytes();
        bytes[bytes.length - 1] ^= 1;
        return Hash.of(bytes);
    }

    private static List<Hash> without(List<Hash> path, int at) {
        List<Hash> shorter = new ArrayList<>(path);
        shorter.remove(at);
        return shorter;
    }

    private static List<Hash> with(List<Hash> path, int at, Hash added) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(at, added);
        return longer;
    }
}
