package org.cartagena40.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.StrictText;

/** A text and the lines of those who signed it. What it says counts only as far as {@link #signedBy} goes. */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST_BYTES = 1 << 20;
    /** Two keys of the log and a few of each of 33 States leave ample room. */
    private static final int MOST_SIGNATURES = 256;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Flaw.TOO_LONG.met("the note");
        }
        String note = StrictText.lines("the note", bytes);
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw Flaw.NO_SIGNATURES.met("the note");
        }
        if (end + 2 == note.length()) {
            throw Flaw.EXTRA_BLANK_LINE.met("the note");
        }
        return new SignedNote(note.substring(0, end + 1), lines(note.substring(end + 2)));
    }

    /** Signature lines alone, as a witness answers with. */
    public static List<NoteSignature> lines(byte[] bytes) {
        return lines(StrictText.lines("the signature lines", bytes));
    }

    private static List<NoteSignature> lines(String block) {
        String[] lines = block.substring(0, block.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw Flaw.TOO_MANY_SIGNATURES.met("the note");
        }
        return Arrays.stream(lines).map(NoteSignature::parse).toList();
    }

    /**
     * Those of the keys that signed, with their first signature: a line given twice counts once. A bad line by a known
     * key refuses the note, or a forger could hide among the unknown.
     */
    public Map<VerifierKey, NoteSignature> signedBy(Collection<VerifierKey> known) {
        Map<VerifierKey, NoteSignature> signers = new LinkedHashMap<>();
        for (NoteSignature signature : signatures) {
            known.stream().filter(signature::isBy).forEach(key -> {
                requireGood(key, signature);
                signers.putIfAbsent(key, signature);
            });
        }
        return signers;
    }

    private void requireGood(VerifierKey key, NoteSignature signature) {
        if (!key.verifies(signature, text)) {
            throw Flaw.BAD_SIGNATURE.met(key.name() + " (" + key.id() + ")");
        }
    }

    public SignedNote with(Collection<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        more.stream().filter(signature -> !all.contains(signature)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** The signature lines alone, each with its LF. */
    public static String lines(Collection<NoteSignature> signatures) {
        StringBuilder lines = new StringBuilder();
        signatures.forEach(signature -> lines.append(signature.line()).append('\n'));
        return lines.toString();
    }

    public byte[] toBytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "\n" + lines(signatures);
    }
}
