package org.cartagena40.ledger.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.MerkleTree;

/** What another program computed of three entries, with keys whose private halves are published and prove nothing. */
public final class Vectors {

    public static final String ORIGIN = "log.example.org/decisions/2026";
    public static final String LOG_VKEY =
            "log.example.org/decisions/2026+540e89c5+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    public static final String WITNESS_VKEY =
            "witness.member-state.example/w1+90b8ae58+BCFS+NGbeR0kRTJC4V8uq2y3z/p7al7TAJeWDgaYgdsS";
    public static final long TIME = 1_767_225_600;
    public static final String UNSIGNED = ORIGIN + "\n3\nQEbbYNngaWt/LuVUXjVaAAI/OZynQcEDW1BsVLcEyY8=\n";
    public static final String LOG_LINE = "\u2014 log.example.org/decisions/2026 "
            + "VA6JxeRyrQ9eGHi9CVWZoYcKRWPaXYvIDUhfDxn33nMEn5EA9lTeIGY3Vv1PlXK4tSf9Ng0gxmo3VJVHQGrZtPnOawU=\n";
    public static final String WITNESS_LINE = "\u2014 witness.member-state.example/w1 "
            + "kLiuWAAAAABpVbkAULPSwRhYdHOIXUmEVirt0HeTb4piANdhQ/ailr7NB5Mvn6maz5jTXIBUufdJOxJRKvas4aw98v9Ac9h34F+ABg==\n";
    public static final String CHECKPOINT = UNSIGNED + "\n" + LOG_LINE + WITNESS_LINE;
    public static final String PROOF =
            "c2sp.org/tlog-proof@v1\nindex 2\n" + "aI3GJEsEEZnnq0mQ32NAzj3BTKpc1aDhExrdqhIJ4aY=\n\n" + CHECKPOINT;
    public static final List<byte[]> ENTRIES = Stream.of("", "a", "decision-3")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    public static final List<Hash> LEAVES =
            ENTRIES.stream().map(MerkleTree::leafHash).toList();

    private static final String PKCS8 = "302e020100300506032b657004220420";

    private Vectors() {}

    public static SigningKey logKey() {
        return key(LOG_VKEY, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    }

    public static SigningKey witnessKey() {
        return key(WITNESS_VKEY, "42".repeat(32));
    }

    /** The key pair of a seed, by way of a key file, which is how a program comes by its key. */
    private static SigningKey key(String verifier, String seed) {
        try {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path file = Files.createTempFile("key", ".pem", mode);
            Files.writeString(file, keyFile(verifier, seed));
            SigningKey key = KeyFile.read(file);
            Files.delete(file);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String keyFile(String verifier, String seed) {
        String pem = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(PKCS8 + seed));
        return verifier + "\n-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n";
    }
}
