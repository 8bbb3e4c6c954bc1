package org.cartagena40.ledger.witness;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.note.SignedCheckpoint;

/**
 * The last checkpoint that was cosigned of each log, one file each, under the hash of the log's name. Whoever loses this
 * folder must take a new key: a witness that forgot would sign a second history.
 */
final class WitnessState implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    /** One program at a time: two would each sign what the other does not know of. */
    WitnessState(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IOException("another witness works on " + folder);
        }
    }

    Optional<SignedCheckpoint> last(String origin) throws IOException {
        Path file = file(origin);
        return Files.exists(file) ? Optional.of(SignedCheckpoint.parse(Files.readAllBytes(file))) : Optional.empty();
    }

    /** By the name under which a witness publishes it. */
    Optional<byte[]> published(String originHash) throws IOException {
        Path file = folder.resolve(originHash);
        return originHash.matches("[0-9a-f]{64}") && Files.exists(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** On disk for good when this returns, whole or not at all. */
    void keep(SignedCheckpoint checkpoint) throws IOException {
        Path file = file(checkpoint.origin());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(checkpoint.toBytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        try (FileChannel names = FileChannel.open(folder, READ)) {
            names.force(true);
        }
    }

    private Path file(String origin) {
        return folder.resolve(
                Hash.sha256(origin.getBytes(StandardCharsets.UTF_8)).toHex());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
