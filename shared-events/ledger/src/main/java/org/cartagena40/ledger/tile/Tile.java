package org.cartagena40.ledger.tile;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;

/** Up to 256 neighbouring hashes of one level. */
public record Tile(List<Hash> hashes) {

    public Tile {
        hashes = List.copyOf(hashes);
    }

    /** Exactly as many hashes as its path says. */
    public static Tile parse(TilePath path, byte[] bytes) {
        if (bytes.length != path.width() * Hash.LENGTH) {
            throw Flaw.TILE_LENGTH.met(path + " with " + bytes.length + " bytes");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        return new Tile(
                IntStream.range(0, path.width()).mapToObj(i -> next(rest)).toList());
    }

    private static Hash next(ByteBuffer rest) {
        byte[] hash = new byte[Hash.LENGTH];
        rest.get(hash);
        return Hash.of(hash);
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.put(hash.toBytes()));
        return bytes.array();
    }
}
