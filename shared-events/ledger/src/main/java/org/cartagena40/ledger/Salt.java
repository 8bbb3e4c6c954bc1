package org.cartagena40.ledger;

import java.security.SecureRandom;

/**
 * The 32 random bytes that blind one event's commitment. Payloads are short and guessable (33 States, a few kinds of
 * acts): without a salt of its own, every commitment in the public log could be opened by trying.
 */
public record Salt(ExactBytes bytes) {

    public static final int LENGTH = 32;

    public Salt {
        if (bytes.length() != LENGTH) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + bytes.length());
        }
    }

    public static Salt of(byte[] bytes) {
        return new Salt(ExactBytes.of(bytes));
    }

    /** The source of chance is handed in, as time is: nothing in this package draws lots by itself. */
    public static Salt drawnFrom(SecureRandom random) {
        byte[] drawn = new byte[LENGTH];
        random.nextBytes(drawn);
        return new Salt(ExactBytes.of(drawn));
    }

    public byte[] toBytes() {
        return bytes.toBytes();
    }
}
