package org.cartagena40.query.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.ledger.note.KeyFile;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.VerifierKey;

/**
 * The log's keys, one file each in the order in which they take over: {@code log-1.pem} and so on. The first is made when
 * the record is; one that may come after lies ready, so that a rotation can name it before it signs anything.
 */
final class LogKeys {

    private final List<SigningKey> keys;

    private LogKeys(List<SigningKey> keys) {
        this.keys = List.copyOf(keys);
    }

    static LogKeys in(Path folder, String origin) {
        try {
            Files.createDirectories(folder);
            List<SigningKey> keys = new ArrayList<>();
            for (int number = 1; number <= 2 || Files.exists(file(folder, number)); number++) {
                Path file = file(folder, number);
                keys.add(Files.exists(file) ? KeyFile.read(file) : KeyFile.create(file, origin, KeyType.LOG));
            }
            requireOfThisLog(keys, origin);
            return new LogKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of the log cannot be used: " + e.getMessage(), e);
        }
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("log-" + number + ".pem");
    }

    private static void requireOfThisLog(List<SigningKey> keys, String origin) {
        for (SigningKey key : keys) {
            if (!key.verifier().name().equals(origin)) {
                throw new LogStopped(
                        "the key of " + key.verifier().name() + " lies where the keys of " + origin + " belong");
            }
        }
    }

    /** The key that the record began with. */
    SigningKey first() {
        return keys.get(0);
    }

    List<SigningKey> all() {
        return keys;
    }

    List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }
}
