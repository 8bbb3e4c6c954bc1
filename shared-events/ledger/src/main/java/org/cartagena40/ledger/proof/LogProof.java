package org.cartagena40.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.InclusionProof;
import org.cartagena40.ledger.StrictText;
import org.cartagena40.ledger.note.SignedCheckpoint;

/** A proof file: an index, the way from its leaf to a root, and the checkpoint that vouches for the root. */
public record LogProof(long index, List<Hash> path, SignedCheckpoint checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final String INDEX = "index ";
    private static final String EXTRA = "extra ";
    private static final int LONGEST_PATH = 63;

    public LogProof {
        path = List.copyOf(path);
    }

    public static LogProof parse(byte[] bytes) {
        String text = StrictText.lines("the proof", bytes);
        if (!text.startsWith(HEADER)) {
            throw Flaw.PROOF_HEADER.met("the proof");
        }
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw Flaw.PROOF_NO_CHECKPOINT.met("the proof");
        }
        String[] lines =
                text.substring(HEADER.length(), Math.max(HEADER.length(), end)).split("\n", -1);
        int at = lines[0].startsWith(EXTRA) ? 1 : 0;
        if (at == 1) {
            StrictText.base64("the extra line of the proof", lines[0].substring(EXTRA.length()));
        }
        byte[] checkpoint = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new LogProof(index(lines, at), path(lines, at + 1), SignedCheckpoint.parse(checkpoint));
    }

    private static long index(String[] lines, int at) {
        if (at >= lines.length || !lines[at].startsWith(INDEX)) {
            throw Flaw.PROOF_INDEX.met("the proof");
        }
        return StrictText.number("the index of the proof", lines[at].substring(INDEX.length()));
    }

    private static List<Hash> path(String[] lines, int from) {
        if (lines.length - from > LONGEST_PATH) {
            throw Flaw.PROOF_TOO_LONG.met("the proof");
        }
        return Arrays.stream(lines, from, lines.length)
                .map(line -> StrictText.hash(Flaw.PROOF_HASH, "the proof", line))
                .toList();
    }

    /** Refuses unless the leaf stands at the index of the checkpointed log. Who signed that is for a {@link Policy}. */
    public void requireProves(Hash leaf) {
        String what = "the proof of index " + index + " in a log of " + checkpoint.size();
        if (index >= checkpoint.size()) {
            throw Flaw.PROOF_INDEX_BEYOND_LOG.met(what);
        }
        if (!new InclusionProof(index, checkpoint.size(), path).proves(leaf, checkpoint.root())) {
            throw Flaw.PROOF_DOES_NOT_PROVE.met(what);
        }
    }

    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String hashes = path.stream().map(hash -> hash.toBase64() + "\n").collect(Collectors.joining());
        return HEADER + INDEX + index + "\n" + hashes + "\n" + checkpoint;
    }
}
