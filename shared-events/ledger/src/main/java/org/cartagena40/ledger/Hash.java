package org.cartagena40.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash: of an entry, of a node of the tree, or of an event with its salt. Always 32 bytes, so that a
 * truncated or padded value is refused where it enters and never compared.
 */
public final class Hash {

    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    public static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** One text for one hash: missing padding and stray last bits, which the JDK's decoder forgives, are refused. */
    public static Hash ofBase64(String base64) {
        Hash hash = new Hash(Base64.getDecoder().decode(base64));
        if (!hash.toBase64().equals(base64)) {
            throw new IllegalArgumentException("not the base64 of a hash as this log writes it: " + base64);
        }
        return hash;
    }

    /** The hash of the parts read one after the other, nothing between them. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = newSha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform is required to have SHA-256", e);
        }
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Lower case: the form of vectors, reports and of {@link #toString()}. */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Standard alphabet with padding: the form of entries, checkpoints and proof files. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return toHex();
    }
}
