package org.cartagena40.query.log;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cartagena40.ledger.ConsistencyProof;
import org.cartagena40.ledger.Subtrees;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;

/**
 * Signs only what continues the last thing it signed, and remembers that in a file of its own: a database that was set
 * back to an older backup, or rewritten, cannot set this back with it. What was signed and is lost is lost for ever; a
 * second history under the same name is not made of it.
 */
final class SignerGuard {

    private final Path file;

    SignerGuard(Path folder) {
        this.file = folder.resolve("last-signed");
    }

    /** The signature leaves only after it was written down. */
    SignedCheckpoint sign(Checkpoint checkpoint, List<SigningKey> keys, Subtrees log) {
        try {
            if (Files.exists(file)) {
                requireContinues(SignedCheckpoint.parse(Files.readAllBytes(file)), checkpoint, log);
            }
            SignedCheckpoint signed = SignedCheckpoint.of(checkpoint, keys);
            remember(signed);
            return signed;
        } catch (IOException e) {
            throw new UncheckedIOException("the signer cannot remember what it signs: " + file, e);
        }
    }

    private void requireContinues(SignedCheckpoint last, Checkpoint next, Subtrees log) {
        if (!last.origin().equals(next.origin())) {
            throw new LogStopped("this folder signed for " + last.origin() + " and now is asked for " + next.origin());
        }
        if (last.size() > next.size()) {
            throw new LogStopped("the record has " + next.size() + " events, but " + last.size()
                    + " were signed. Was an older backup restored? Bring back the missing events from a newer one;"
                    + " nothing is signed until then");
        }
        ConsistencyProof proof = ConsistencyProof.of(last.size(), next.size(), log);
        if (!proof.proves(last.root(), next.root())) {
            throw new LogStopped(
                    "the first " + last.size() + " events are not those that were signed. Run verify to see"
                            + " which differ; nothing is signed until they are as they were");
        }
    }

    private void remember(SignedCheckpoint signed) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path fresh = file.resolveSibling("last-signed.new");
        try (FileChannel channel = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(signed.toBytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.getParent()), READ)) {
            folder.force(true);
        }
    }
}
