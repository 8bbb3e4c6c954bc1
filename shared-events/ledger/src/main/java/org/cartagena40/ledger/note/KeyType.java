package org.cartagena40.ledger.note;

import java.util.Arrays;
import java.util.Optional;

/** What a key signs. The type enters the key's id, so one key pair for both would still bear two ids. */
public enum KeyType {
    /** The log signs the text of a note. */
    LOG(0x01, 64),
    /** A witness signs the text and the moment at which it saw it. */
    WITNESS(0x04, 72);

    private final byte code;
    private final int signatureLength;

    KeyType(int code, int signatureLength) {
        this.code = (byte) code;
        this.signatureLength = signatureLength;
    }

    byte code() {
        return code;
    }

    int signatureLength() {
        return signatureLength;
    }

    static Optional<KeyType> of(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
