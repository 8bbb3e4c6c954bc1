package org.cartagena40.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.ledger.ConsistencyProof;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StrictText;
import org.cartagena40.ledger.note.SignedCheckpoint;

/** What a log asks a witness: here is the size you last signed, the way from there to here, and the new checkpoint. */
public record AddCheckpoint(long oldSize, List<Hash> path, SignedCheckpoint checkpoint) {

    private static final String OLD = "old ";
    private static final int LONGEST_PATH = 63;

    public AddCheckpoint {
        path = List.copyOf(path);
    }

    public static AddCheckpoint parse(byte[] bytes) {
        String text = StrictText.lines("the request", bytes);
        int end = text.indexOf("\n\n");
        if (!text.startsWith(OLD) || end < 0) {
            throw Flaw.REQUEST_OLD_SIZE.met("the request");
        }
        String[] lines = text.substring(OLD.length(), end).split("\n", -1);
        if (lines.length - 1 > LONGEST_PATH) {
            throw Flaw.PROOF_TOO_LONG.met("the request");
        }
        List<Hash> path = Arrays.stream(lines, 1, lines.length)
                .map(line -> StrictText.hash(Flaw.PROOF_HASH, "the request", line))
                .toList();
        byte[] checkpoint = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new AddCheckpoint(
                StrictText.number("the old size of the request", lines[0]), path, SignedCheckpoint.parse(checkpoint));
    }

    /** A log never shrinks, and nobody needs to look at anything else to know it. */
    public void requireGrows() {
        if (oldSize > checkpoint.size()) {
            throw Flaw.REQUEST_SHRINKS.met(checkpoint.origin() + " from " + oldSize + " to " + checkpoint.size());
        }
    }

    /** Refuses unless the log of the checkpoint begins with all of the log that was signed last. */
    public void requireContinues(Hash oldRoot) {
        String what = checkpoint.origin() + " from size " + oldSize + " to " + checkpoint.size();
        if (oldSize == checkpoint.size() && !oldRoot.equals(checkpoint.root())) {
            throw Flaw.ROOT_CHANGED.met(what);
        }
        if (!new ConsistencyProof(oldSize, checkpoint.size(), path).proves(oldRoot, checkpoint.root())) {
            throw Flaw.CONSISTENCY_DOES_NOT_PROVE.met(what);
        }
    }

    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String hashes = path.stream().map(hash -> hash.toBase64() + "\n").collect(Collectors.joining());
        return OLD + oldSize + "\n" + hashes + "\n" + checkpoint;
    }
}
