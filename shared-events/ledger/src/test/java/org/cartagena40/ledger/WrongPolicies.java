package org.cartagena40.ledger;

import static org.cartagena40.ledger.note.Vectors.LOG_VKEY;
import static org.cartagena40.ledger.note.Vectors.WITNESS_VKEY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.Vectors;
import org.cartagena40.ledger.proof.Policy;

/** Policies that cannot be followed, and a checkpoint that does not meet one that can. */
final class WrongPolicies {

    private static final String LOG = "log " + LOG_VKEY + "\n";
    private static final String W1 = "witness w1 " + WITNESS_VKEY + "\n";
    private static final String W2 =
            "witness w2 " + SigningKey.generate("w2.example", KeyType.WITNESS).verifier() + " https://w2.example/\n";
    private static final String BOTH = LOG + W1 + W2;

    private WrongPolicies() {}

    static List<Wrong> all() {
        return List.of(
                policy(Flaw.POLICY_LINE, "an unknown word", "trust " + LOG_VKEY + "\nquorum none\n"),
                policy(Flaw.POLICY_LINE, "a word too many", LOG + "quorum none indeed\n"),
                policy(Flaw.POLICY_LINE, "a word too few", "log\nquorum none\n"),
                policy(Flaw.POLICY_QUORUM, "no quorum", BOTH),
                policy(Flaw.POLICY_QUORUM, "two quorums", BOTH + "quorum w1\nquorum none\n"),
                policy(Flaw.POLICY_NAME, "one name twice", LOG + W1 + W2.replace("w2 ", "w1 ") + "quorum w1\n"),
                policy(Flaw.POLICY_NAME, "a witness named none", LOG + W1.replace("w1 ", "none ") + "quorum none\n"),
                policy(Flaw.POLICY_NAME, "in two groups", BOTH + "group a any w1 w2\ngroup b any w1 a\nquorum b\n"),
                policy(Flaw.POLICY_UNKNOWN_NAME, "used before", LOG + "group a any w1\n" + W1 + "quorum a\n"),
                policy(Flaw.POLICY_UNKNOWN_NAME, "none in a group", BOTH + "group a any none\nquorum a\n"),
                policy(
                        Flaw.POLICY_DUPLICATE_KEY,
                        "one key twice",
                        LOG + W1 + W1.replace("w1 ", "w9 ") + "quorum none\n"),
                policy(Flaw.POLICY_DUPLICATE_KEY, "one log twice", LOG + LOG + "quorum none\n"),
                policy(Flaw.POLICY_THRESHOLD, "none of two", BOTH + "group a 0 w1 w2\nquorum a\n"),
                policy(Flaw.POLICY_THRESHOLD, "three of two", BOTH + "group a 3 w1 w2\nquorum a\n"),
                policy(Flaw.NUMBER_NOT_DECIMAL, "most of two", BOTH + "group a most w1 w2\nquorum a\n"),
                policy(Flaw.KEY_TYPE, "a witness as a log", "log " + WITNESS_VKEY + "\nquorum none\n"),
                policy(Flaw.CARRIAGE_RETURN, "CRLF", (LOG + "quorum none\n").replace("\n", "\r\n")),
                policy(Flaw.NO_FINAL_NEWLINE, "cut", LOG + "quorum none"),
                new Wrong(
                        Flaw.QUORUM_MISSING,
                        "one of two",
                        () -> Policy.parse(bytes(BOTH + "group a all w1 w2\nquorum a\n"))
                                .require(SignedCheckpoint.parse(bytes(Vectors.CHECKPOINT)))));
    }

    private static Wrong policy(Flaw flaw, String what, String text) {
        return new Wrong(flaw, what, () -> Policy.parse(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
