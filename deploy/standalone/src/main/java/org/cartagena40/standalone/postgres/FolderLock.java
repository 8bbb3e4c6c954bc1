package org.cartagena40.standalone.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process at a time owns a folder. The operating system drops the lock when the process dies, however it dies, so a
 * lock file left behind never stands in the way.
 */
final class FolderLock implements AutoCloseable {

    /**
     * The folders this process holds. Without it a second start would open the lock file again, and closing that second
     * channel would silently release the first lock: on POSIX any close drops all locks a process has on a file.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path wanted) {
        try {
            var folder = PrivateFiles.folder(wanted).toRealPath();
            if (!HELD_HERE.add(folder)) {
                throw inUse(
                        folder,
                        "%d (this one)".formatted(ProcessHandle.current().pid()));
            }
            return hold(folder);
        } catch (IOException e) {
            throw new PostgresUnavailable("The folder %s cannot be used: %s".formatted(wanted, e.getMessage()), e);
        }
    }

    private static FolderLock hold(Path folder) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve("acta.lock"), CREATE, READ, WRITE);
            lock(folder, channel);
            return new FolderLock(folder, channel);
        } catch (IOException | RuntimeException | Error failure) {
            HELD_HERE.remove(folder);
            if (channel != null) {
                channel.close();
            }
            throw failure;
        }
    }

    private static void lock(Path folder, FileChannel channel) throws IOException {
        if (channel.tryLock() == null) {
            throw inUse(folder, Files.readString(folder.resolve("acta.lock")).strip());
        }
        channel.truncate(0);
        channel.write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresUnavailable("The lock of %s cannot be released".formatted(folder), e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static PostgresUnavailable inUse(Path folder, String process) {
        return new PostgresUnavailable(
                "This folder is in use by process %s: %s. Stop that process or choose another folder."
                        .formatted(process, folder));
    }
}
