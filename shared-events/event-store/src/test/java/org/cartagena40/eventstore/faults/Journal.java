package org.cartagena40.eventstore.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one writer sent and was answered. Each line is with the operating system before the writer goes on. */
final class Journal {

    private static final String SUFFIX = ".journal";

    private final Path file;
    private final OutputStream out;

    private Journal(Path file) throws IOException {
        this.file = file;
        this.out = Files.newOutputStream(file, CREATE, APPEND);
    }

    /** Goes on where the writer of this name was killed. */
    static Journal of(Path folder, String writer) {
        try {
            return new Journal(folder.resolve(writer + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(Note note) {
        try {
            out.write(Note.line(note).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command whose outcome the writer did not know when it was killed. */
    Optional<Note.Sent> open() {
        Note.Sent open = null;
        for (Note note : read(file)) {
            if (note instanceof Note.Sent sent) {
                open = sent;
            } else if (note instanceof Note.Recorded) {
                open = null;
            }
        }
        return Optional.ofNullable(open);
    }

    static List<Path> of(Path folder, int node) {
        return files(folder, node + "-");
    }

    static List<Path> all(Path folder) {
        return files(folder, "");
    }

    static List<Note> read(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream().map(Note::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the writer learned of anything recorded since its journal had that size. */
    static boolean wentOn(Path file, long size) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(size);
            ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(Math.max(0, channel.size() - size)));
            channel.read(rest);
            return new String(rest.array(), UTF_8).contains("recorded\t");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(SUFFIX))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
