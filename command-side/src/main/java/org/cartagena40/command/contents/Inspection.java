package org.cartagena40.command.contents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Finds whether a file is what it is said to be, from its bytes and never from its name. Only the table of contents of a
 * container is read, so none can be blown up here; one with macros is not taken.
 */
final class Inspection {

    private static final String MACROS = "vbaProject.bin";

    private final Tika tika = new Tika();
    private final MediaTypeRegistry types = MediaTypeRegistry.getDefaultRegistry();

    boolean finds(FileKind kind, Path file) throws IOException {
        if (kind.isText()) {
            return isText(file);
        }
        return begins(kind, file) && kind.part().map(part -> holds(file, part)).orElse(true);
    }

    /** What its first bytes say is the kind itself, or for a zipped document a zip of some sort. */
    private boolean begins(FileKind kind, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType detected = MediaType.parse(tika.detect(in));
            MediaType expected = MediaType.parse(kind.found());
            boolean zip = expected.equals(MediaType.APPLICATION_ZIP);
            return detected.equals(expected) || (zip && types.isSpecializationOf(detected, expected));
        }
    }

    /** Text is UTF-8 without a zero, to its last byte. */
    private static boolean isText(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int character = text.read();
            while (character > 0) {
                character = text.read();
            }
            return character < 0;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean holds(Path file, String part) {
        try (ZipFile container = new ZipFile(file.toFile())) {
            Set<String> names = container.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            return names.contains(part) && names.stream().noneMatch(name -> name.endsWith(MACROS));
        } catch (ZipException broken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be inspected", e);
        }
    }
}
