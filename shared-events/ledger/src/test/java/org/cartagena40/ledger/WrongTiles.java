package org.cartagena40.ledger;

import java.util.List;
import org.cartagena40.ledger.tile.EntryBundle;
import org.cartagena40.ledger.tile.Tile;
import org.cartagena40.ledger.tile.TilePath;

/** Tiles, bundles, entries and their paths as no log publishes them. */
final class WrongTiles {

    private static final TilePath THREE = TilePath.parse("tile/0/000.p/3");
    private static final TilePath ENTRIES = TilePath.parse("tile/entries/000.p/3");

    private WrongTiles() {}

    static List<Wrong> all() {
        return List.of(
                path("tile/00/000"),
                path("tile/64/000"),
                path("tile/-1/000"),
                path("tile/0/0"),
                path("tile/0/0000"),
                path("tile/0/x000/001"),
                path("tile/0/001/067"),
                path("tile/0/x001"),
                path("tile/0/000.p/0"),
                path("tile/0/000.p/07"),
                path("tile/0/000.p/256"),
                path("tile/0/000.p/"),
                path("/tile/0/000"),
                path("tile/0/../000"),
                path("tile/8/0/000"),
                path("tile/data/000"),
                tile("no hash", 0),
                tile("two hashes", 64),
                tile("a byte too few", 95),
                tile("a byte too many", 97),
                bundle(Flaw.BUNDLE_CUT_SHORT, "half a length", 0, 0, 0),
                bundle(Flaw.BUNDLE_CUT_SHORT, "a length without its entry", 0, 1),
                bundle(Flaw.BUNDLE_COUNT, "nothing"),
                bundle(Flaw.BUNDLE_COUNT, "two entries", 0, 0, 0, 0),
                bundle(Flaw.BUNDLE_COUNT, "four entries", 0, 0, 0, 0, 0, 0, 0, 0),
                new Wrong(
                        Flaw.ENTRY_TOO_LONG,
                        "65,536 bytes",
                        () -> new EntryBundle(List.of(ExactBytes.of(new byte[65_536]))).toBytes()),
                entry("", "{}"),
                entry("a space", "{\"v\":1, "),
                entry("a byte more", "\"}\n"),
                entry("a longer fraction", "00.0000000Z"),
                entry("no fraction", "00Z"),
                entry("the 30th of February", "2026-02-30"));
    }

    private static Wrong path(String path) {
        return new Wrong(Flaw.TILE_PATH, path, () -> TilePath.parse(path));
    }

    private static Wrong tile(String what, int bytes) {
        return new Wrong(Flaw.TILE_LENGTH, what, () -> Tile.parse(THREE, new byte[bytes]));
    }

    private static Wrong bundle(Flaw flaw, String what, int... bytes) {
        byte[] bundle = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            bundle[i] = (byte) bytes[i];
        }
        return new Wrong(flaw, what, () -> EntryBundle.parse(ENTRIES, bundle));
    }

    /** An entry with the piece in the place where its like belongs. */
    private static Wrong entry(String what, String piece) {
        String right = "{\"v\":1,\"event\":\"" + SampleEvent.EVENT
                + "\",\"recordedAt\":\"2026-02-01T00:00:00.000000Z\",\"commitment\":\""
                + SampleLog.leaf(0).toBase64() + "\"}";
        String wrong = piece.equals("{}")
                ? piece
                : right.replace("{\"v\":1,", piece.startsWith("{") ? piece : "{\"v\":1,")
                        .replace("2026-02-01", piece.startsWith("2026") ? piece : "2026-02-01")
                        .replace("00.000000Z", piece.startsWith("00") ? piece : "00.000000Z")
                        .replace("\"}", piece.startsWith("\"}") ? piece : "\"}");
        return new Wrong(
                Flaw.ENTRY_FORM,
                what,
                () -> LogEntry.parse(ExactBytes.ofText(wrong).toBytes()));
    }
}
