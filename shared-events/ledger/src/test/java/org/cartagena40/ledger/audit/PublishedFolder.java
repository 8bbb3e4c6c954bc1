package org.cartagena40.ledger.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cartagena40.ledger.CommittedEvent;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.Salt;
import org.cartagena40.ledger.evidence.WholeEvent;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.Vectors;
import org.cartagena40.ledger.proof.LogProof;
import org.cartagena40.ledger.tile.EntryBundle;
import org.cartagena40.ledger.tile.TileBuilder;
import org.cartagena40.ledger.tile.TilePath;

/** A log published to a folder by a host that can sign: as it should be, or as an attacker would have it. */
final class PublishedFolder {

    static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    final Path folder;
    final List<WholeEvent> events = new ArrayList<>();

    PublishedFolder(Path folder, int size) {
        this.folder = folder;
        for (int i = 0; i < size; i++) {
            events.add(event(i, "objection " + i, START.plusSeconds(i)));
        }
    }

    static WholeEvent event(int position, String payload, Instant recordedAt) {
        CommittedEvent event = new CommittedEvent(
                uuid("event" + position),
                "silence",
                "MSC-SP-2026-1",
                position,
                uuid("command" + position),
                0,
                Hash.sha256(),
                "silence.objection-raised",
                "1",
                ExactBytes.ofText("{}"),
                ExactBytes.ofText("{\"grounds\":\"" + payload + "\"}"));
        byte[] salt = Hash.sha256(("salt" + position).getBytes(StandardCharsets.UTF_8))
                .toBytes();
        return new WholeEvent(position, recordedAt, event, Salt.of(salt));
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    List<Hash> leaves() {
        return events.stream().map(event -> event.entry().leafHash()).toList();
    }

    SignedCheckpoint checkpoint() {
        Checkpoint checkpoint = new Checkpoint(Vectors.ORIGIN, events.size(), MerkleTree.root(leaves()));
        return SignedCheckpoint.of(checkpoint, List.of(Vectors.logKey()))
                .with(List.of(Vectors.witnessKey().cosign(checkpoint.text(), START.plusSeconds(events.size()))));
    }

    LogProof proof(int position) {
        InclusionProof proof = MerkleTree.inclusionProof(leaves(), position);
        return new LogProof(position, proof.path(), checkpoint());
    }

    /** Writes everything anew, as a host does that holds the key. */
    PublishedFolder publish() throws IOException {
        write("checkpoint", checkpoint().toBytes());
        TileBuilder tiles = new TileBuilder();
        leaves().forEach(tiles::append);
        for (var tile : tiles.takeGrown().entrySet()) {
            write(tile.getKey().toString(), tile.getValue().toBytes());
        }
        for (int index = 0; index * TilePath.FULL < events.size(); index++) {
            TilePath path = TilePath.in(events.size(), TilePath.ENTRIES, index);
            int from = index * TilePath.FULL;
            write(path.toString(), new EntryBundle(entries(from, from + path.width())).toBytes());
        }
        return this;
    }

    private List<ExactBytes> entries(int from, int to) {
        return events.subList(from, to).stream()
                .map(event -> ExactBytes.of(event.entry().toBytes()))
                .toList();
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void flipBit(String path, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(path));
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        write(path, bytes);
    }
}
