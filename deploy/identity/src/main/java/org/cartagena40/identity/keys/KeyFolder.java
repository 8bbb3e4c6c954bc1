package org.cartagena40.identity.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of key files. Only its owner may look inside: a folder that others can read is refused, because its keys are
 * known to nobody knows whom. A key is on disk before anything sealed under it is.
 */
public final class KeyFolder {

    private static final int KEY_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public KeyFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (Files.getPosixFilePermissions(folder).stream().anyMatch(OTHERS::contains)) {
                throw new IllegalStateException(
                        "the key folder " + folder + " is open to others than its owner: chmod 700 it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key folder " + folder + " cannot be used", e);
        }
    }

    /** The key of that name, drawn the first time. */
    public Sealing obtain(String name) {
        return find(name).orElseGet(() -> draw(name));
    }

    public Optional<Sealing> find(String name) {
        try {
            return Optional.of(new Sealing(Files.readAllBytes(file(name))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + name + " cannot be read", e);
        }
    }

    public boolean holds(String name) {
        return Files.exists(file(name));
    }

    /** Overwritten, then removed. What a disk keeps of overwritten blocks is for the operator's disk encryption. */
    public void destroy(String name) {
        try {
            if (holds(name)) {
                Files.write(file(name), new byte[KEY_BYTES], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.delete(file(name));
                force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + name + " cannot be destroyed", e);
        }
    }

    /** The lines of a list kept beside the keys. */
    public List<String> list(String name) {
        Path list = folder.resolve(name);
        try (Stream<String> lines = Files.exists(list) ? Files.lines(list) : Stream.empty()) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + list + " cannot be read", e);
        }
    }

    /** Adds a line to such a list; on disk when this returns. */
    public void add(String name, String line) {
        Path list = folder.resolve(name);
        try (FileChannel channel = FileChannel.open(
                list,
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            write(channel, (line + "\n").getBytes(StandardCharsets.UTF_8));
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + list + " cannot be written", e);
        }
    }

    /** Whole or not at all: written aside, then under its name, unless another program was first. */
    private Sealing draw(String name) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            Path fresh = Files.createTempFile(folder, ".", ".new");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                write(channel, key);
            }
            try {
                Files.createLink(file(name), fresh);
            } catch (FileAlreadyExistsException another) {
                return find(name).orElseThrow();
            } finally {
                Files.deleteIfExists(fresh);
            }
            force(folder);
            return new Sealing(key);
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + name + " cannot be made", e);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a key");
        }
        return folder.resolve(name + ".key");
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
