package org.cartagena40.standalone.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.archive.Archives;
import org.cartagena40.query.log.LogSettings;
import org.cartagena40.query.log.PublishedLog;
import org.springframework.core.env.Environment;

/** {@code --acta.archive=FILE}: writes the whole record, as far as its newest checkpoint covers it, to a new file. */
public final class ArchiveByHand {

    private final Environment settings;
    private final PrintStream out;

    private ArchiveByHand(Environment settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Empty unless the arguments ask for it. */
    public static Optional<ArchiveByHand> asked(String[] arguments, PrintStream out) {
        Environment settings = RecordByHand.settings(arguments);
        return settings.containsProperty("acta.archive")
                ? Optional.of(new ArchiveByHand(settings, out))
                : Optional.empty();
    }

    /** The exit code. */
    public int run() {
        Path file = Path.of(settings.getRequiredProperty("acta.archive"));
        RecordByHand record = RecordByHand.in(settings);
        LogSettings log = new StartConfiguration().logSettings(record.folder(), settings);
        return record.with(pool -> write(pool, log, file));
    }

    private int write(HikariDataSource pool, LogSettings settings, Path file) {
        Archives archives = new Archives(pool, PublishedLog.found(pool, settings));
        SignedCheckpoint checkpoint = archives.checkpoint()
                .orElseThrow(() -> new CannotStart("nothing of this record is published yet; start it first"));
        AtomicLong reached = new AtomicLong();
        RecordByHand.watched(
                CompletableFuture.runAsync(() -> write(archives, checkpoint, file, reached)),
                () -> out.println(words("writing", reached.get() + 1, checkpoint, file)));
        out.println(words("written", checkpoint.size(), checkpoint, file));
        return 0;
    }

    /** A file that is there already is left as it is: it may be the only one left. */
    private static void write(Archives archives, SignedCheckpoint checkpoint, Path file, AtomicLong reached) {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            archives.write(checkpoint, to, reached::set);
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart("the file " + file + " is there already; name another one");
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be written to " + file, e);
        }
    }

    private static String words(String what, long events, SignedCheckpoint checkpoint, Path file) {
        return String.format(Locale.ROOT, "%s %,d of %,d events to %s", what, events, checkpoint.size(), file);
    }
}
