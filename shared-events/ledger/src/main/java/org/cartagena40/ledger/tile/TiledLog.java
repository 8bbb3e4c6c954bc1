package org.cartagena40.ledger.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.Subtrees;

/**
 * The subtrees of a published log, read from its tiles: a proof needs a tile or two of each level, wherever they lie.
 */
public final class TiledLog implements Subtrees {

    private static final int BITS = 8;
    private static final int KEPT = 64;

    private final long size;
    private final Function<TilePath, Tile> tiles;
    private final Map<TilePath, Tile> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, Tile> eldest) {
            return size() > KEPT;
        }
    };

    /** A log at a size; tiles are asked for as wide as that size has them. */
    public TiledLog(long size, Function<TilePath, Tile> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    public Hash root() {
        return size == 0 ? MerkleTree.emptyRoot() : root(0, size);
    }

    @Override
    public Hash root(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            return complete(from, Long.numberOfTrailingZeros(count));
        }
        long split = from + Long.highestOneBit(count);
        return MerkleTree.nodeHash(complete(from, Long.numberOfTrailingZeros(split - from)), root(split, to));
    }

    /** A complete subtree lies within one tile: a few neighbouring hashes of the level just below its height. */
    private Hash complete(long from, int height) {
        int level = height / BITS;
        int inTile = 1 << (height % BITS);
        long first = from >>> (BITS * level);
        Tile tile = kept.computeIfAbsent(TilePath.in(size, level, first / TilePath.FULL), tiles);
        int place = (int) (first % TilePath.FULL);
        List<Hash> hashes = new ArrayList<>(tile.hashes().subList(place, place + inTile));
        return MerkleTree.root(hashes);
    }
}
