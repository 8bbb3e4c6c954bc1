package org.cartagena40.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.StrictText;

/**
 * A key as it is handed out: {@code name+id+base64(type || key)}. Whoever checks must have it from elsewhere than from
 * the log it checks.
 */
public record VerifierKey(String name, KeyType type, ExactBytes publicKey) {

    private static final int PARTS = 3;

    public VerifierKey {
        KeyNames.require(name);
        if (publicKey.length() != Ed25519.PUBLIC_KEY_LENGTH) {
            throw Flaw.KEY_LENGTH.met(name);
        }
    }

    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", PARTS);
        if (parts.length != PARTS) {
            throw Flaw.KEY_FORM.met("'" + text + "'");
        }
        String name = KeyNames.require(parts[0]);
        KeyId stated = KeyId.ofHex(parts[1]);
        byte[] key = StrictText.base64("the key of " + name, parts[2]);
        KeyType type = typeOf(name, key);
        VerifierKey parsed = new VerifierKey(name, type, ExactBytes.of(Arrays.copyOfRange(key, 1, key.length)));
        if (!parsed.id().equals(stated)) {
            throw Flaw.KEY_ID.met(name + " has the id " + parsed.id() + ", not " + stated);
        }
        return parsed;
    }

    private static KeyType typeOf(String name, byte[] key) {
        if (key.length == 0) {
            throw Flaw.KEY_LENGTH.met(name);
        }
        return KeyType.of(key[0]).orElseThrow(() -> Flaw.KEY_TYPE.met(name));
    }

    public KeyId id() {
        return KeyId.of(name, type, publicKey.toBytes());
    }

    /** Whether the signature, which says to be by this key, is. */
    boolean verifies(NoteSignature signature, String text) {
        if (signature.signature().length() != type.signatureLength()) {
            throw Flaw.SIGNATURE_LENGTH.met(name);
        }
        byte[] bytes = signature.signature().toBytes();
        return type == KeyType.LOG
                ? verifies(text.getBytes(StandardCharsets.UTF_8), bytes)
                : verifiesCosignature(ByteBuffer.wrap(bytes), text);
    }

    private boolean verifiesCosignature(ByteBuffer bytes, String text) {
        long time = CosignedText.requireTime(name, bytes.getLong());
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return verifies(CosignedText.of(time, text), signature);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            PublicKey key = Ed25519.publicKey(publicKey.toBytes());
            return Ed25519.verifies(key, message, signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The form in which it is handed out. */
    @Override
    public String toString() {
        byte[] key = publicKey.toBytes();
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
