package org.cartagena40.standalone.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * The folder of one record. It remembers which kind it holds, so that a rehearsal can never be continued as the official
 * record, nor the other way round.
 *
 * @param path of the folder
 * @param origin the name of this record's log: another folder is another log
 */
public record RecordFolder(Path path, RecordKind kind, String origin) {

    private static final String FILE = "acta.properties";

    /** Opens the folder for a kind of record, making it if it is new. */
    public static RecordFolder open(Path path, RecordKind kind, String newOrigin) {
        try {
            Files.createDirectories(path);
            Path file = path.resolve(FILE);
            if (!Files.exists(file)) {
                write(file, kind, newOrigin);
            }
            Properties known = read(file);
            RecordKind held = RecordKind.valueOf(known.getProperty("record"));
            if (held != kind) {
                throw new CannotStart("the folder " + path + " holds the " + held + " record and cannot be opened as "
                        + kind + ". Start with acta.record=" + held.name().toLowerCase(Locale.ROOT)
                        + " or name another folder with acta.folder");
            }
            return new RecordFolder(path, kind, known.getProperty("origin"));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + path + " cannot be used", e);
        }
    }

    private static void write(Path file, RecordKind kind, String origin) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("record", kind.name());
        properties.setProperty("origin", origin);
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "Which record this folder holds");
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
