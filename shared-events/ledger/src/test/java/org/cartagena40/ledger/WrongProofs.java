package org.cartagena40.ledger;

import static org.cartagena40.ledger.note.Vectors.CHECKPOINT;
import static org.cartagena40.ledger.note.Vectors.LEAVES;
import static org.cartagena40.ledger.note.Vectors.PROOF;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartagena40.ledger.proof.AddCheckpoint;
import org.cartagena40.ledger.proof.LogProof;

/** Proofs and requests that are not of the form, or that do not prove. */
final class WrongProofs {

    private static final String ROOT_2 = "aI3GJEsEEZnnq0mQ32NAzj3BTKpc1aDhExrdqhIJ4aY=\n";
    private static final String LEAF_2 = "1DK9i3KQBhi2/GHD5fScALMVdNf1ZrjQPSpEGoneelY=\n";

    private WrongProofs() {}

    static List<Wrong> all() {
        return List.of(
                proof(Flaw.PROOF_HEADER, "another version", PROOF.replace("@v1", "@v2")),
                proof(Flaw.PROOF_HEADER, "another form", CHECKPOINT),
                proof(Flaw.PROOF_INDEX, "no index", PROOF.replace("index 2\n", "")),
                proof(
                        Flaw.PROOF_INDEX,
                        "nothing but an extra line",
                        "c2sp.org/tlog-proof@v1\nextra aaaa\n\n" + CHECKPOINT),
                proof(Flaw.NOT_BASE64, "an extra line of no base64", PROOF.replace("index", "extra a\nindex")),
                proof(Flaw.NUMBER_LEADING_ZERO, "index 02", PROOF.replace("index 2", "index 02")),
                proof(Flaw.NUMBER_NOT_DECIMAL, "index -1", PROOF.replace("index 2", "index -1")),
                proof(Flaw.PROOF_HASH, "a cut hash", PROOF.replace(ROOT_2, "aI3GJEsE\n")),
                proof(Flaw.PROOF_TOO_LONG, "64 hashes", PROOF.replace(ROOT_2, ROOT_2.repeat(64))),
                proof(Flaw.PROOF_NO_CHECKPOINT, "the way alone", "c2sp.org/tlog-proof@v1\nindex 2\n" + ROOT_2),
                proof(Flaw.CARRIAGE_RETURN, "CRLF", PROOF.replace("\n", "\r\n")),
                proves(Flaw.PROOF_INDEX_BEYOND_LOG, "the index is the size", PROOF.replace("index 2", "index 3"), 2),
                proves(Flaw.PROOF_DOES_NOT_PROVE, "another index", PROOF.replace("index 2", "index 1"), 2),
                proves(Flaw.PROOF_DOES_NOT_PROVE, "another leaf", PROOF, 1),
                proves(Flaw.PROOF_DOES_NOT_PROVE, "an empty way", PROOF.replace(ROOT_2, ""), 2),
                proves(Flaw.PROOF_DOES_NOT_PROVE, "a longer way", PROOF.replace(ROOT_2, ROOT_2 + ROOT_2), 2),
                proves(Flaw.PROOF_DOES_NOT_PROVE, "a log of another size", PROOF.replace("\n3\n", "\n4\n"), 2),
                request(Flaw.REQUEST_OLD_SIZE, "a checkpoint alone", CHECKPOINT),
                request(Flaw.REQUEST_OLD_SIZE, "no empty line", "old 2\n" + LEAF_2),
                request(Flaw.NUMBER_LEADING_ZERO, "old 02", "old 02\n" + LEAF_2 + "\n" + CHECKPOINT),
                request(Flaw.NUMBER_NOT_DECIMAL, "old size missing", "old \n" + LEAF_2 + "\n" + CHECKPOINT),
                request(Flaw.PROOF_TOO_LONG, "64 hashes", "old 2\n" + LEAF_2.repeat(64) + "\n" + CHECKPOINT),
                request(Flaw.PROOF_HASH, "no hash", "old 2\nhash\n\n" + CHECKPOINT),
                continues(Flaw.REQUEST_SHRINKS, "from 4 to 3", "old 4\n\n" + CHECKPOINT),
                continues(Flaw.CONSISTENCY_DOES_NOT_PROVE, "no way", "old 2\n\n" + CHECKPOINT),
                continues(Flaw.CONSISTENCY_DOES_NOT_PROVE, "from nothing", "old 0\n" + LEAF_2 + "\n" + CHECKPOINT),
                continues(Flaw.ROOT_CHANGED, "one size, two roots", "old 3\n\n" + CHECKPOINT));
    }

    private static Wrong proof(Flaw flaw, String what, String text) {
        return new Wrong(flaw, what, () -> LogProof.parse(bytes(text)));
    }

    private static Wrong proves(Flaw flaw, String what, String text, int leaf) {
        return new Wrong(flaw, what, () -> {
            LogProof.parse(bytes(text)).requireProves(LEAVES.get(leaf));
            return text;
        });
    }

    private static Wrong request(Flaw flaw, String what, String text) {
        return new Wrong(flaw, what, () -> AddCheckpoint.parse(bytes(text)));
    }

    /** Against a root that is not that of the old size. */
    private static Wrong continues(Flaw flaw, String what, String text) {
        return new Wrong(flaw, what, () -> {
            AddCheckpoint request = AddCheckpoint.parse(bytes(text));
            request.requireGrows();
            request.requireContinues(LEAVES.get(0));
            return text;
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
