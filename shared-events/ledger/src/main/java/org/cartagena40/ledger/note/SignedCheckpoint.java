package org.cartagena40.ledger.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;

/** A checkpoint with the note that carries its signatures, as it was read or made. */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    public static SignedCheckpoint parse(byte[] bytes) {
        SignedNote note = SignedNote.parse(bytes);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /** A checkpoint that the log makes, signed by each of its keys: by two while one gives way to the other. */
    public static SignedCheckpoint of(Checkpoint checkpoint, List<SigningKey> keys) {
        String text = checkpoint.text();
        return new SignedCheckpoint(
                checkpoint,
                new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList()));
    }

    public String origin() {
        return checkpoint.origin();
    }

    public long size() {
        return checkpoint.size();
    }

    public Hash root() {
        return checkpoint.root();
    }

    /** Refuses what no trusted key of this very log has signed: a log's key bears the log's name. */
    public void requireSignedByLog(Collection<VerifierKey> logKeys) {
        List<VerifierKey> ofThisLog = logKeys.stream()
                .filter(key -> key.type() == KeyType.LOG && key.name().equals(origin()))
                .toList();
        if (ofThisLog.isEmpty()) {
            throw Flaw.ORIGIN_UNKNOWN.met("the log " + origin());
        }
        if (note.signedBy(ofThisLog).isEmpty()) {
            throw Flaw.NO_KNOWN_SIGNATURE.met("the checkpoint of " + origin() + " at size " + size());
        }
    }

    /** When each of the witnesses says to have seen it. One witness counts once, however often it signed. */
    public Map<VerifierKey, Instant> cosignedBy(Collection<VerifierKey> witnesses) {
        List<VerifierKey> keys =
                witnesses.stream().filter(key -> key.type() == KeyType.WITNESS).toList();
        Map<VerifierKey, Instant> times = new LinkedHashMap<>();
        note.signedBy(keys).forEach((key, signature) -> times.put(key, timeOf(signature)));
        return times;
    }

    private static Instant timeOf(NoteSignature signature) {
        return Instant.ofEpochSecond(
                ByteBuffer.wrap(signature.signature().toBytes()).getLong());
    }

    public SignedCheckpoint with(Collection<NoteSignature> more) {
        return new SignedCheckpoint(checkpoint, note.with(more));
    }

    public byte[] toBytes() {
        return note.toBytes();
    }

    @Override
    public String toString() {
        return note.toString();
    }
}
