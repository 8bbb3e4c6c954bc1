package org.cartagena40.ledger.audit;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor keeps from one check to the next, in a folder of his own: the last checkpoint and every leaf under it.
 * The checkpoint alone would tell that the log was rewritten; the leaves tell where.
 */
final class KeptLog implements AutoCloseable {

    private final Path folder;
    private final @Nullable SignedCheckpoint last;
    private final @Nullable Instant checkedAt;
    private final @Nullable DataInputStream leaves;
    private final OutputStream added;

    private KeptLog(
            Path folder, @Nullable SignedCheckpoint last, @Nullable Instant checkedAt, @Nullable DataInputStream leaves)
            throws IOException {
        this.folder = folder;
        this.last = last;
        this.checkedAt = checkedAt;
        this.leaves = leaves;
        this.added = appending(folder.resolve("leaves"), size());
    }

    static KeptLog in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path checkpoint = folder.resolve("checkpoint");
        if (!Files.exists(checkpoint)) {
            return new KeptLog(folder, null, null, null);
        }
        InputStream kept = new BufferedInputStream(Files.newInputStream(folder.resolve("leaves")));
        return new KeptLog(
                folder,
                SignedCheckpoint.parse(Files.readAllBytes(checkpoint)),
                Files.getLastModifiedTime(checkpoint).toInstant(),
                new DataInputStream(kept));
    }

    /** What a check that was not finished left beyond the last checkpoint is forgotten. */
    private static OutputStream appending(Path file, long size) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(size * Hash.LENGTH);
        channel.position(size * Hash.LENGTH);
        return new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel));
    }

    @Nullable
    SignedCheckpoint last() {
        return last;
    }

    long size() {
        return last == null ? 0 : last.size();
    }

    /** When it was last found right, in the words of a finding. */
    String since() {
        return checkedAt == null ? "" : "it was right when last checked, at " + checkedAt;
    }

    /** The leaf that was kept of the next position, none beyond the last checkpoint; in order, each once. */
    @Nullable
    Hash next(long position) throws IOException {
        return leaves != null && position < size() ? Hash.of(leaves.readNBytes(Hash.LENGTH)) : null;
    }

    void add(Hash leaf) throws IOException {
        added.write(leaf.toBytes());
    }

    /** Only what was found right is kept, and as a whole or not at all. */
    void keep(SignedCheckpoint checkpoint) throws IOException {
        added.flush();
        Path fresh = folder.resolve("checkpoint.new");
        Files.write(fresh, checkpoint.toBytes());
        Files.move(fresh, folder.resolve("checkpoint"), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        added.close();
        if (leaves != null) {
            leaves.close();
        }
    }
}
