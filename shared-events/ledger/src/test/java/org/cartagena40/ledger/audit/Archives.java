package org.cartagena40.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.archive.ArchiveReader;
import org.cartagena40.ledger.archive.Manifest;
import org.cartagena40.ledger.archive.RecordArchive;
import org.cartagena40.ledger.archive.TarFiles;
import org.cartagena40.ledger.evidence.WholeEvent;
import org.cartagena40.ledger.note.SignedCheckpoint;

/** An archive of a log, and what somebody made of it. */
final class Archives {

    static final String SCHEMA = "silence.objection-raised.v1.json";
    static final String FIRST = "events/000000000000.jsonl";

    private Archives() {}

    static byte[] of(PublishedFolder log) throws IOException {
        return of(log, log.checkpoint());
    }

    static byte[] of(PublishedFolder log, SignedCheckpoint checkpoint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordArchive archive = new RecordArchive(
                out,
                new RecordArchive.Front(
                        "In plain words.\n", Auditor.POLICY, checkpoint, new TreeMap<>(Map.of(SCHEMA, bytes("{}\n")))));
        for (WholeEvent event : log.events) {
            archive.add(new StoredEvent(
                    event.position(),
                    event.event(),
                    event.salt(),
                    event.recordedAt(),
                    event.entry().leafHash()));
        }
        archive.finish();
        return out.toByteArray();
    }

    /** The archive with other events in it and a manifest that fits them. */
    static byte[] withLines(PublishedFolder log, UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = change.apply(lines(of(log)));
        return rewritten(log, files -> files.put(FIRST, bytes(String.join("\n", lines) + "\n")), true);
    }

    static List<String> lines(byte[] archive) throws IOException {
        byte[] file = files(archive).get(FIRST);
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] rewritten(PublishedFolder log, Consumer<Map<String, byte[]>> change, boolean fitting)
            throws IOException {
        Map<String, byte[]> files = files(of(log));
        change.accept(files);
        if (fitting) {
            Map<String, Hash> hashes = new LinkedHashMap<>();
            files.forEach((name, content) -> hashes.put(name, Hash.sha256(content)));
            hashes.remove(Manifest.NAME);
            files.put(Manifest.NAME, new Manifest(hashes).toBytes());
        }
        return TarFiles.archive(files.entrySet().stream()
                .map(file -> TarFiles.file(file.getKey(), file.getValue()))
                .toList());
    }

    static Map<String, byte[]> files(byte[] archive) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            ArchiveReader reader = new ArchiveReader(new ByteArrayInputStream(archive));
            for (Optional<ArchiveReader.File> file = reader.next(); file.isPresent(); file = reader.next()) {
                files.put(file.get().name(), file.get().content().toBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> replaced(List<String> lines, int at, String what, String by) {
        List<String> other = new ArrayList<>(lines);
        assertThat(lines.get(at)).contains(what);
        other.set(at, lines.get(at).replace(what, by));
        return other;
    }

    static List<String> without(List<String> lines, int at) {
        List<String> other = new ArrayList<>(lines);
        other.remove(at);
        return other;
    }

    static byte[] bytes(String text) {
        return ExactBytes.ofText(text).toBytes();
    }
}
