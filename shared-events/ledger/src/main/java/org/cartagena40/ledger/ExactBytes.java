package org.cartagena40.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes as they were stored. They are compared and hashed as they are: two JSON texts that mean the same are two values
 * here, because a proof that first writes its subject anew proves the writer, not the record.
 */
public final class ExactBytes {

    private final byte[] bytes;

    private ExactBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps a copy, so that nobody can change afterwards what was hashed. */
    public static ExactBytes of(byte[] bytes) {
        return new ExactBytes(bytes.clone());
    }

    /** A text counts as its UTF-8 bytes. One that UTF-8 cannot hold is refused: two texts would share their bytes. */
    public static ExactBytes ofText(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(requireNonNull(text)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new ExactBytes(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text with half a surrogate pair has no bytes in UTF-8", e);
        }
    }

    public int length() {
        return bytes.length;
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Appends without a copy: payloads pass here once per event, live and in every full check of the log. */
    void putInto(ByteBuffer target) {
        target.put(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The length alone: payloads and salts must not reach a log file by way of a record's {@code toString}. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
