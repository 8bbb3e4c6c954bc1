package org.cartagena40.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The process that {@code postmaster.pid} of a cluster names. The file outlives a killed server and numbers are given
 * again, so only the process itself proves whose it is: a postgres, of the user who wrote the file, at work in this
 * very folder. Whoever fails one of the three is a stranger and never gets a signal.
 */
final class Postmaster {
    private Postmaster() {}

    static boolean runsOn(Path data) {
        var pidFile = pidFile(data);
        try {
            return Files.exists(pidFile) && isAtWork(processNamedBy(pidFile), pidFile);
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "Nothing proves whether the process named in %s serves this folder: %s. Stop it if it does."
                            .formatted(pidFile, e.getMessage()),
                    e);
        }
    }

    /**
     * Removes a file whose process is dead or a stranger; PostgreSQL itself would refuse to start beside a stranger.
     * Nothing is at risk if a worker of a killed server should still live: a new server finds its shared memory by the
     * folder's inode and refuses.
     */
    static void forgetStale(Path data) {
        if (runsOn(data)) {
            return;
        }
        try {
            Files.deleteIfExists(pidFile(data));
        } catch (IOException e) {
            throw new PostgresUnavailable("%s is stale and cannot be removed".formatted(pidFile(data)), e);
        }
    }

    private static boolean isAtWork(Path process, Path pidFile) throws IOException {
        try {
            return Files.getOwner(process).equals(Files.getOwner(pidFile))
                    && Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), pidFile.resolveSibling("."));
        } catch (IOException e) {
            if (isDead(process)) {
                return false;
            }
            throw e;
        }
    }

    /** A process that nobody has buried yet is listed, but works nowhere. */
    private static boolean isDead(Path process) throws IOException {
        try {
            Files.readSymbolicLink(process.resolve("cwd"));
            return false;
        } catch (NoSuchFileException gone) {
            return true;
        }
    }

    /** The first line is the number; an empty file (the machine stopped just then) names nobody. */
    private static Path processNamedBy(Path pidFile) throws IOException {
        var number = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return Path.of("/proc", number.matches("\\d{1,10}") ? number : "nobody");
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }
}
