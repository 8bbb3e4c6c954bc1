package org.cartagena40.ledger.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.ledger.Flaw;

/**
 * Where a tile or an entry bundle lies below {@code /log/}, such as {@code tile/0/x001/x234/067.p/112}. One tile has one
 * path.
 *
 * @param level {@link #ENTRIES} for a bundle
 * @param width how many hashes or entries; {@link #FULL} without the suffix
 */
public record TilePath(int level, long index, int width) {

    /** How many hashes a full tile holds. */
    public static final int FULL = 256;
    /** The level of entry bundles, which lie beside the leaves. */
    public static final int ENTRIES = -1;

    private static final int BITS = 8;
    private static final int HIGHEST_LEVEL = 63;
    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        boolean fits = level >= ENTRIES && level <= HIGHEST_LEVEL && index >= 0 && width >= 1 && width <= FULL;
        if (!fits) {
            throw Flaw.TILE_PATH.met("level " + level + ", tile " + index + ", width " + width);
        }
    }

    public static TilePath parse(String path) {
        Matcher parts = FORM.matcher(path);
        if (!parts.matches()) {
            throw Flaw.TILE_PATH.met(path);
        }
        String width = parts.group(3);
        TilePath parsed = new TilePath(
                parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1)),
                Long.parseLong(parts.group(2).replace("/", "").replace("x", "")),
                width == null ? FULL : Integer.parseInt(width));
        if (!parsed.toString().equals(path)) {
            throw Flaw.TILE_PATH.met(path);
        }
        return parsed;
    }

    /** The widest tile of a level and an index in a log of a size; none if the log has nothing there. */
    public static TilePath in(long size, int level, long index) {
        long hashes = hashesAt(size, level) - index * FULL;
        return new TilePath(level, index, Math.toIntExact(Math.max(0, Math.min(FULL, hashes))));
    }

    /** How many hashes a log of a size has on a level: one for each full tile below, one for each leaf on level 0. */
    public static long hashesAt(long size, int level) {
        int bits = BITS * Math.max(0, level);
        return bits >= Long.SIZE ? 0 : size >>> bits;
    }

    public boolean isEntries() {
        return level == ENTRIES;
    }

    public boolean isFull() {
        return width == FULL;
    }

    public TilePath full() {
        return new TilePath(level, index, FULL);
    }

    /** Whether a log of a size has a tile as wide as this here. */
    public boolean existsIn(long size) {
        return index < hashesAt(size, level) / FULL || index * FULL + width <= hashesAt(size, level);
    }

    @Override
    public String toString() {
        StringBuilder groups = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + (isEntries() ? "entries" : level) + "/" + groups + (isFull() ? "" : ".p/" + width);
    }
}
