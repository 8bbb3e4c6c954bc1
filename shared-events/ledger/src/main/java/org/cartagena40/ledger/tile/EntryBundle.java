package org.cartagena40.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;

/** Up to 256 neighbouring entries, each with its length before it. */
public record EntryBundle(List<ExactBytes> entries) {

    private static final int LONGEST = 0xffff;

    public EntryBundle {
        entries = List.copyOf(entries);
    }

    /** Exactly as many entries as its path says, and nothing after them. */
    public static EntryBundle parse(TilePath path, byte[] bytes) {
        List<ExactBytes> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            entries.add(next(path, rest));
        }
        if (entries.size() != path.width()) {
            throw Flaw.BUNDLE_COUNT.met(path + " with " + entries.size() + " entries");
        }
        return new EntryBundle(entries);
    }

    private static ExactBytes next(TilePath path, ByteBuffer rest) {
        int length = rest.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(rest.getShort());
        if (length > rest.remaining()) {
            throw Flaw.BUNDLE_CUT_SHORT.met(path.toString());
        }
        byte[] entry = new byte[length];
        rest.get(entry);
        return ExactBytes.of(entry);
    }

    /** How many bytes the first entries of a bundle take: what a narrower bundle of the same path consists of. */
    public static int lengthOfFirst(int width, byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        for (int i = 0; i < width; i++) {
            rest.position(rest.position() + Short.BYTES + Short.toUnsignedInt(rest.getShort(rest.position())));
        }
        return rest.position();
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> append(bytes, entry));
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, ExactBytes entry) {
        if (entry.length() > LONGEST) {
            throw Flaw.ENTRY_TOO_LONG.met("an entry of " + entry.length() + " bytes");
        }
        bytes.write(entry.length() >>> Byte.SIZE);
        bytes.write(entry.length());
        bytes.writeBytes(entry.toBytes());
    }
}
