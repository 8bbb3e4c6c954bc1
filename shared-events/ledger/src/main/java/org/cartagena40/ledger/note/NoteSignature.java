package org.cartagena40.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import org.cartagena40.ledger.ExactBytes;
import org.cartagena40.ledger.Flaw;
import org.cartagena40.ledger.StrictText;

/** One line under a note: who says to have signed, and the bytes that tell whether that is so. */
public record NoteSignature(String name, KeyId id, ExactBytes signature) {

    private static final String DASH = "\u2014 ";

    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw Flaw.SIGNATURE_LINE.met("'" + line + "'");
        }
        String name = KeyNames.require(line.substring(DASH.length(), space));
        byte[] bytes = StrictText.base64("the signature of " + name, line.substring(space + 1));
        if (bytes.length <= KeyId.LENGTH) {
            throw Flaw.SIGNATURE_TOO_SHORT.met("the signature of " + name);
        }
        return new NoteSignature(
                name, KeyId.startOf(bytes), ExactBytes.of(Arrays.copyOfRange(bytes, KeyId.LENGTH, bytes.length)));
    }

    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && id.equals(key.id());
    }

    /** The line without its LF. */
    String line() {
        byte[] body = signature.toBytes();
        byte[] bytes = Arrays.copyOf(id.toBytes(), KeyId.LENGTH + body.length);
        System.arraycopy(body, 0, bytes, KeyId.LENGTH, body.length);
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes);
    }
}
