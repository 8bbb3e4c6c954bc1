package org.cartagena40.ledger;

import static org.cartagena40.ledger.note.Vectors.LOG_VKEY;
import static org.cartagena40.ledger.note.Vectors.WITNESS_VKEY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.cartagena40.ledger.note.KeyFile;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.VerifierKey;

/** Keys as nobody hands them out. */
final class WrongKeys {

    private WrongKeys() {}

    static List<Wrong> all() throws IOException {
        return List.of(
                key(Flaw.KEY_FORM, "two parts", "log.example.org+540e89c5"),
                key(Flaw.KEY_FORM, "an id in capitals", LOG_VKEY.replace("540e89c5", "540E89C5")),
                key(Flaw.KEY_FORM, "an id of nine digits", LOG_VKEY.replace("540e89c5", "0540e89c5")),
                key(Flaw.KEY_NAME, "no name", "+540e89c5+AQOh"),
                key(Flaw.KEY_TYPE, "ML-DSA-44, which comes later", "w.example+540e89c5+BgOh"),
                key(Flaw.KEY_LENGTH, "31 bytes", LOG_VKEY.substring(0, LOG_VKEY.length() - 4)),
                key(Flaw.KEY_LENGTH, "nothing", "log.example.org+540e89c5+"),
                key(Flaw.KEY_ID, "another key under a known id", LOG_VKEY.replace("AQOhB7", "AQOhB6")),
                key(Flaw.KEY_ID, "another name", "x" + LOG_VKEY),
                key(Flaw.KEY_ID, "a log's key as a witness's", LOG_VKEY.replace("AQOh", "BAOh")),
                key(Flaw.NOT_BASE64, "a space at the end", LOG_VKEY + " "),
                new Wrong(Flaw.KEY_FILE, "another private key", () -> KeyFile.read(swapped())),
                new Wrong(Flaw.KEY_FILE, "no private key", () -> KeyFile.read(file(LOG_VKEY + "\n"))));
    }

    private static Wrong key(Flaw flaw, String what, String vkey) {
        return new Wrong(flaw, what, () -> VerifierKey.parse(vkey));
    }

    /** The verifier key of one pair over the private key of another. */
    private static Path swapped() throws IOException {
        Path folder = Files.createTempDirectory("keys");
        KeyFile.create(folder.resolve("key.pem"), "w.example", KeyType.WITNESS);
        String pem = Files.readString(folder.resolve("key.pem"));
        return file(WITNESS_VKEY + pem.substring(pem.indexOf('\n')));
    }

    private static Path file(String text) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(Files.createTempFile("key", ".pem", mode), text);
    }
}
