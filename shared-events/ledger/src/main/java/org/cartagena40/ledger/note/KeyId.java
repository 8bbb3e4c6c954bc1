package org.cartagena40.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;

/** Which key signed: the first four bytes of a hash of name, type and key. An identifier, never a proof. */
public record KeyId(int value) {

    static final int LENGTH = Integer.BYTES;

    /** As c2sp.org/signed-note recommends and c2sp.org/tlog-cosignature demands. */
    static KeyId of(String name, KeyType type, byte[] publicKey) {
        byte[] prefix = (name + "\n").getBytes(StandardCharsets.UTF_8);
        Hash hash = Hash.sha256(prefix, new byte[] {type.code()}, publicKey);
        return new KeyId(ByteBuffer.wrap(hash.toBytes()).getInt());
    }

    static KeyId ofHex(String hex) {
        if (!hex.matches("[0-9a-f]{8}")) {
            throw Flaw.KEY_FORM.met("the key id '" + hex + "'");
        }
        return new KeyId(Integer.parseUnsignedInt(hex, 16));
    }

    static KeyId startOf(byte[] signature) {
        return new KeyId(ByteBuffer.wrap(Arrays.copyOf(signature, LENGTH)).getInt());
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH).putInt(value).array();
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
