package org.cartagena40.ledger.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.MerkleTree;

/**
 * The tiles of a growing log. It keeps the last tile of each level only, so a log of millions is tiled in constant
 * memory, and it goes on from where a stopped run left off.
 */
public final class TileBuilder {

    private final List<List<Hash>> lastTiles = new ArrayList<>();
    private final Map<TilePath, Tile> grown = new LinkedHashMap<>();
    private long size;

    /** Begins an empty log. */
    public TileBuilder() {
        size = 0;
    }

    private TileBuilder(long size, List<List<Hash>> lastTiles) {
        this.size = size;
        this.lastTiles.addAll(lastTiles);
    }

    /** Goes on with a log of a size, whose last partial tiles are read back. */
    public static TileBuilder goingOn(long size, Function<TilePath, Tile> stored) {
        List<List<Hash>> last = new ArrayList<>();
        for (int level = 0; TilePath.hashesAt(size, level) > 0; level++) {
            long hashes = TilePath.hashesAt(size, level);
            int width = (int) (hashes % TilePath.FULL);
            List<Hash> partial = width == 0
                    ? List.of()
                    : stored.apply(new TilePath(level, hashes / TilePath.FULL, width))
                            .hashes();
            last.add(new ArrayList<>(partial));
        }
        return new TileBuilder(size, last);
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        add(0, size, leaf);
        size++;
    }

    private void add(int level, long place, Hash hash) {
        if (level == lastTiles.size()) {
            lastTiles.add(new ArrayList<>());
        }
        List<Hash> last = lastTiles.get(level);
        last.add(hash);
        if (last.size() == TilePath.FULL) {
            long index = place / TilePath.FULL;
            grown.put(new TilePath(level, index, TilePath.FULL), new Tile(last));
            Hash root = MerkleTree.root(last);
            last.clear();
            add(level + 1, index, root);
        }
    }

    /** The tiles that became full since the last call, and the partial ones of the size reached. */
    public Map<TilePath, Tile> takeGrown() {
        Map<TilePath, Tile> taken = new LinkedHashMap<>(grown);
        grown.clear();
        for (int level = 0; level < lastTiles.size(); level++) {
            List<Hash> last = lastTiles.get(level);
            if (!last.isEmpty()) {
                long index = TilePath.hashesAt(size, level) / TilePath.FULL;
                taken.put(new TilePath(level, index, last.size()), new Tile(last));
            }
        }
        return taken;
    }
}
