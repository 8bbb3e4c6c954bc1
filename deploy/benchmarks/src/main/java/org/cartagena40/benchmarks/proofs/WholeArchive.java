package org.cartagena40.benchmarks.proofs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.archive.Archives;
import org.cartagena40.query.log.PublishedLog;

/** The whole record written to one file, and that file checked. */
final class WholeArchive {

    private static final double MEBIBYTE = 1 << 20;

    private final String section;

    WholeArchive(String section) {
        this.section = section;
    }

    List<Row> rows(Database database, PublishedLog published) {
        try {
            Archives archives = new Archives(database.dataSource(), published);
            SignedCheckpoint checkpoint = archives.checkpoint().orElseThrow();
            Path folder = Files.createTempDirectory("archive");
            Path file = folder.resolve("record.tar");
            Path policy = Files.writeString(folder.resolve("policy.txt"), published.handedOutPolicy());
            long begun = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                archives.write(checkpoint, out, position -> {});
            }
            Row written = row("write the archive", checkpoint.size(), begun).with("MiB", Files.size(file) / MEBIBYTE);
            long again = System.nanoTime();
            verify(file, policy);
            Row checked = row("check the archive", checkpoint.size(), again);
            Files.delete(file);
            return List.of(written, checked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void verify(Path file, Path policy) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Verdict verdict =
                Verify.run(List.of("archive", file.toString(), "--policy", policy.toString()), nowhere, nowhere);
        if (verdict != Verdict.PROVEN) {
            throw new IllegalStateException("the archive is " + verdict);
        }
    }

    private Row row(String what, long events, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Row.of(section, what)
                .with("events", (double) events)
                .with("seconds", seconds)
                .with("events/s", events / seconds);
    }
}
