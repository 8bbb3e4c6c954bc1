package org.cartagena40.ledger.note;

import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.StrictText;

/** What a log says of itself at a size: which log, how many leaves, which root. Size and root are never told apart. */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty()) {
            throw Flaw.ORIGIN_EMPTY.met("the checkpoint");
        }
        if (size == 0 && !root.equals(MerkleTree.emptyRoot())) {
            throw Flaw.EMPTY_TREE_ROOT.met("the checkpoint of " + origin);
        }
    }

    /** From the text of a note. */
    public static Checkpoint parse(String text) {
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isEmpty()) {
                throw Flaw.EXTRA_BLANK_LINE.met("the checkpoint");
            }
        }
        if (lines.length < LINES) {
            throw Flaw.CHECKPOINT_LINES.met("the checkpoint");
        }
        if (lines.length > LINES) {
            throw Flaw.EXTENSION_LINE.met("the checkpoint of " + lines[0]);
        }
        return new Checkpoint(
                lines[0],
                StrictText.number("the size of the checkpoint", lines[1]),
                StrictText.hash(Flaw.ROOT_FORM, "the checkpoint of " + lines[0], lines[2]));
    }

    /** The text that the log signs. */
    public String text() {
        return origin + "\n" + size + "\n" + root.toBase64() + "\n";
    }
}
