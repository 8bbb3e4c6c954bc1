package org.cartagena40.benchmarks.proofs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.audit.Verdict;
import org.cartagena40.ledger.audit.Verify;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.tile.TilePath;
import org.cartagena40.query.log.PublishedLog;

/** The verifier over a downloaded copy of the log, alone and beside the database; and what its hashes alone cost. */
final class FullCheck {

    private static final double GOAL_SECONDS = 30;
    /** As long as an entry is. */
    private static final int ENTRY = 152;

    private final String section;

    FullCheck(String section) {
        this.section = section;
    }

    List<Row> rows(Database database, PublishedLog published) {
        SignedCheckpoint checkpoint = published.checkpoint().orElseThrow();
        long size = checkpoint.size();
        try {
            Path folder = copy(published, checkpoint);
            double hashing = seconds(() -> hash(size));
            Row limit = row("SHA-256 of as many leaves and nodes", size, hashing);
            double alone = seconds(() -> verify(folder));
            double beside = seconds(() -> verify(folder, "--database", database.url()));
            return List.of(
                    limit,
                    row("full check of the log", size, alone)
                            .with("x SHA-256", alone / hashing)
                            .held(Goal.atMost("full check", alone, "s", GOAL_SECONDS)),
                    row("full check with every row of the record", size, beside).with("x SHA-256", beside / hashing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String name, long leaves, double seconds) {
        return Row.of(section, name)
                .with("events", (double) leaves)
                .with("seconds", seconds)
                .with("events/s", leaves / seconds);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void hash(long size) {
        byte[] entry = new byte[ENTRY];
        byte[] node = new byte[1 + 2 * Hash.LENGTH];
        for (long i = 0; i < size; i++) {
            entry[0] = node[1] = (byte) i;
            entry[1] = Hash.sha256(entry).toBytes()[0];
            node[2] = Hash.sha256(node).toBytes()[0];
        }
    }

    private static void verify(Path folder, String... more) {
        List<String> line = new ArrayList<>(List.of(
                "log",
                folder.toString(),
                "--policy",
                folder.resolve("policy.txt").toString()));
        line.addAll(List.of(more));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (Verify.run(line, nowhere, nowhere) != Verdict.PROVEN) {
            throw new IllegalStateException("the log of the benchmark is not right");
        }
    }

    private static Path copy(PublishedLog published, SignedCheckpoint checkpoint) throws IOException {
        Path folder = Files.createTempDirectory("log-copy");
        write(folder.resolve("checkpoint"), checkpoint.toBytes());
        write(folder.resolve("policy.txt"), published.handedOutPolicy().getBytes(StandardCharsets.UTF_8));
        for (int level = TilePath.ENTRIES; TilePath.hashesAt(checkpoint.size(), level) > 0; level++) {
            long hashes = TilePath.hashesAt(checkpoint.size(), level);
            for (long index = 0; index * TilePath.FULL < hashes; index++) {
                TilePath path = TilePath.in(checkpoint.size(), level, index);
                write(folder.resolve(path.toString()), published.tile(path).orElseThrow());
            }
        }
        return folder;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }
}
