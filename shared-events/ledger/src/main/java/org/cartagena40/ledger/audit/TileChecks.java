package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.util.Map;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.tile.Tile;
import org.cartagena40.ledger.tile.TileBuilder;
import org.cartagena40.ledger.tile.TilePath;

/** Holds the published tiles above the leaves against those that follow from the leaves. */
final class TileChecks {

    private final TileBuilder builder = new TileBuilder();
    private final long size;
    private final LogSource source;
    private final Report report;

    TileChecks(long size, LogSource source, Report report) {
        this.size = size;
        this.source = source;
        this.report = report;
    }

    void append(Hash leaf) {
        builder.append(leaf);
    }

    /** The full tiles so far. */
    void compare() throws IOException {
        compare(true);
    }

    void finish() throws IOException {
        compare(false);
    }

    private void compare(boolean fullOnly) throws IOException {
        for (Map.Entry<TilePath, Tile> made : builder.takeGrown().entrySet()) {
            TilePath path = made.getKey();
            if (path.level() > 0 && (path.isFull() || !fullOnly)) {
                compare(path, made.getValue());
            }
        }
    }

    private void compare(TilePath path, Tile made) throws IOException {
        Tile published = Tile.parse(path, source.read(path.toString()));
        for (int i = 0; i < made.hashes().size(); i++) {
            if (!made.hashes().get(i).equals(published.hashes().get(i))) {
                long leaves = 1L << (8 * path.level());
                long first = (path.index() * TilePath.FULL + i) * leaves;
                report.found(new Finding(
                        first,
                        Finding.Kind.TILE_CHANGED,
                        "the hash over the leaves from " + first + " to " + Math.min(size, first + leaves - 1) + " in "
                                + path + " does not follow from them",
                        ""));
                return;
            }
        }
    }
}
