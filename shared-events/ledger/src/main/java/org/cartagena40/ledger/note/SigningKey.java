package org.cartagena40.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Instant;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;

/** A private key with the verifier key that goes with it; that they belong together is tried out when it is made. */
public final class SigningKey {

    private static final byte[] TRIAL = "a trial of a key".getBytes(StandardCharsets.UTF_8);

    private final PrivateKey key;
    private final VerifierKey verifier;

    SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
        if (!verifier.verifies(TRIAL, Ed25519.sign(key, TRIAL))) {
            throw Flaw.KEY_FILE.met(verifier.name());
        }
    }

    /** A new key, from the platform's own source of chance. */
    public static SigningKey generate(String name, KeyType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(
                    pair.getPrivate(), new VerifierKey(name, type, ExactBytes.of(Ed25519.raw(pair.getPublic()))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    PrivateKey privateKey() {
        return key;
    }

    /** The log's signature under a text. */
    public NoteSignature sign(String text) {
        requireType(KeyType.LOG);
        byte[] signature = Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
        return new NoteSignature(verifier.name(), verifier.id(), ExactBytes.of(signature));
    }

    /** A witness's signature under a checkpoint that it found to continue the last one it signed. */
    public NoteSignature cosign(String text, Instant time) {
        requireType(KeyType.WITNESS);
        long seconds = CosignedText.requireTime(verifier.name(), time.getEpochSecond());
        byte[] signature = Ed25519.sign(key, CosignedText.of(seconds, text));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return new NoteSignature(verifier.name(), verifier.id(), ExactBytes.of(timed));
    }

    private void requireType(KeyType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException(verifier.name() + " is the key of a " + verifier.type());
        }
    }

    /** Says whose key it is and nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey[" + verifier + "]";
    }
}
