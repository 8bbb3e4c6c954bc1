package org.cartagena40.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that only their owner reads, because a record holds a password, personal data, or both. */
final class PrivateFiles {
    private static final Logger log = LoggerFactory.getLogger(PrivateFiles.class);

    private PrivateFiles() {}

    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Files.createDirectories(folder, asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static Path empty(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return file;
    }

    /** Whole or not at all, even if the machine stops meanwhile: on disk first, then under its name. */
    static void write(Path file, String text) throws IOException {
        var mode = asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (var channel = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), mode)) {
            var bytes = UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, ATOMIC_MOVE);
    }

    /** What a killed process left. Whatever still writes there keeps its own; then the next call forgets it. */
    static void forgetHalfMade(Path folder, String names) {
        try (var halves = Files.newDirectoryStream(folder, names)) {
            for (var half : halves) {
                deleteAll(half);
            }
        } catch (IOException | UncheckedIOException stillWritten) {
            log.debug("Left for the next time: {}", stillWritten.getMessage());
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
