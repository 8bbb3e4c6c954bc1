package org.cartagena40.ledger;

import static org.cartagena40.ledger.note.Vectors.CHECKPOINT;
import static org.cartagena40.ledger.note.Vectors.LOG_LINE;
import static org.cartagena40.ledger.note.Vectors.LOG_VKEY;
import static org.cartagena40.ledger.note.Vectors.ORIGIN;
import static org.cartagena40.ledger.note.Vectors.UNSIGNED;
import static org.cartagena40.ledger.note.Vectors.WITNESS_LINE;
import static org.cartagena40.ledger.note.Vectors.WITNESS_VKEY;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.VerifierKey;

/** Notes and checkpoints as no log writes them. */
final class WrongNotes {

    private static final String ROOT = "QEbbYNngaWt/LuVUXjVaAAI/OZynQcEDW1BsVLcEyY8=";
    private static final List<VerifierKey> LOG = List.of(VerifierKey.parse(LOG_VKEY));
    private static final List<VerifierKey> WITNESS = List.of(VerifierKey.parse(WITNESS_VKEY));

    private WrongNotes() {}

    static List<Wrong> all() {
        return List.of(
                new Wrong(Flaw.NOT_UTF_8, "a stray byte", () -> SignedCheckpoint.parse(new byte[] {(byte) 0xff, '\n'})),
                text(Flaw.CARRIAGE_RETURN, "CRLF", CHECKPOINT.replace("\n", "\r\n")),
                text(Flaw.CARRIAGE_RETURN, "one CR", CHECKPOINT.replace("\n3\n", "\n3\r\n")),
                text(Flaw.CONTROL_CHARACTER, "a tab in the origin", CHECKPOINT.replaceFirst("log", "l\tg")),
                text(Flaw.CONTROL_CHARACTER, "a zero byte", CHECKPOINT.replaceFirst("log", "l\0g")),
                text(Flaw.NO_FINAL_NEWLINE, "cut by its last byte", CHECKPOINT.substring(0, CHECKPOINT.length() - 1)),
                text(Flaw.EXTRA_BLANK_LINE, "an empty line at the end", CHECKPOINT + "\n"),
                text(Flaw.EXTRA_BLANK_LINE, "an empty line within the text", UNSIGNED + "\n\n" + LOG_LINE),
                text(Flaw.EXTRA_BLANK_LINE, "two texts", CHECKPOINT + "\n" + LOG_LINE),
                text(Flaw.TOO_LONG, "a megabyte of origin", "x".repeat(1 << 20) + "\n3\n" + ROOT + "\n\n" + LOG_LINE),
                text(Flaw.NO_SIGNATURES, "the text alone", UNSIGNED),
                text(Flaw.SIGNATURE_LINE, "a hyphen for the dash", CHECKPOINT.replace('\u2014', '-')),
                text(Flaw.SIGNATURE_LINE, "no signature", UNSIGNED + "\n\u2014 log.example.org\n"),
                text(Flaw.SIGNATURE_TOO_SHORT, "a key id alone", UNSIGNED + "\n\u2014 log.example.org VA6JxQ==\n"),
                known(Flaw.SIGNATURE_LENGTH, "half a signature", line(LOG_LINE, 36), LOG),
                text(Flaw.TOO_MANY_SIGNATURES, "257", UNSIGNED + "\n" + LOG_LINE.repeat(257)),
                text(Flaw.KEY_NAME, "an empty name", UNSIGNED + "\n\u2014  VA6JxeRy\n"),
                text(Flaw.KEY_NAME, "a plus in the name", UNSIGNED + "\n\u2014 log+example VA6JxeRy\n"),
                text(Flaw.KEY_NAME, "a space of another script", UNSIGNED + "\n\u2014 log\u2003example VA6JxeRy\n"),
                text(Flaw.NOT_BASE64, "missing padding", CHECKPOINT.replace("OawU=", "OawU")),
                text(Flaw.NOT_BASE64, "stray bits", CHECKPOINT.replace("OawU=", "OawV=")),
                text(
                        Flaw.NOT_BASE64,
                        "another alphabet",
                        CHECKPOINT.replace("DX1+", "DX1-").replace("Bg==", "_g==")),
                known(Flaw.BAD_SIGNATURE, "one bit of the signature", CHECKPOINT.replace("OawU=", "OawQ="), LOG),
                known(Flaw.BAD_SIGNATURE, "one digit of the size", CHECKPOINT.replace("\n3\n", "\n4\n"), LOG),
                known(Flaw.BAD_SIGNATURE, "a good line beside it", UNSIGNED + "\n" + LOG_LINE + bad(LOG_LINE), LOG),
                known(Flaw.BAD_SIGNATURE, "a cosignature moved in time", bad(WITNESS_LINE), WITNESS),
                known(Flaw.NO_KNOWN_SIGNATURE, "a witness alone", UNSIGNED + "\n" + WITNESS_LINE, LOG),
                known(Flaw.ORIGIN_UNKNOWN, "another log's key", CHECKPOINT.replaceFirst("2026", "2027"), LOG),
                known(Flaw.COSIGNATURE_TIME_ZERO, "no time", at(0), WITNESS),
                known(Flaw.COSIGNATURE_TIME_TOO_LATE, "a time beyond 2^63", at(-1), WITNESS),
                text(Flaw.CHECKPOINT_LINES, "two lines", ORIGIN + "\n3\n\n" + LOG_LINE),
                text(Flaw.ORIGIN_EMPTY, "no origin", "\n3\n" + ROOT + "\n\n" + LOG_LINE),
                text(Flaw.NUMBER_NOT_DECIMAL, "a sign", CHECKPOINT.replace("\n3\n", "\n+3\n")),
                text(Flaw.NUMBER_NOT_DECIMAL, "digits of another script", CHECKPOINT.replace("\n3\n", "\n\u0663\n")),
                text(Flaw.NUMBER_NOT_DECIMAL, "a space", CHECKPOINT.replace("\n3\n", "\n3 \n")),
                text(Flaw.NUMBER_LEADING_ZERO, "03", CHECKPOINT.replace("\n3\n", "\n03\n")),
                text(Flaw.NUMBER_TOO_LARGE, "2^63", CHECKPOINT.replace("\n3\n", "\n9223372036854775808\n")),
                text(Flaw.NUMBER_TOO_LARGE, "20 digits", CHECKPOINT.replace("\n3\n", "\n10000000000000000000\n")),
                text(
                        Flaw.ROOT_FORM,
                        "31 bytes",
                        CHECKPOINT.replace(ROOT, "QEbbYNngaWt/LuVUXjVaAAI/OZynQcEDW1BsVLcEyQ==")),
                text(Flaw.ROOT_FORM, "hexadecimal", CHECKPOINT.replace(ROOT, "40".repeat(32))),
                text(Flaw.EMPTY_TREE_ROOT, "size 0", CHECKPOINT.replace("\n3\n", "\n0\n")),
                text(Flaw.EXTENSION_LINE, "a fourth line", UNSIGNED + "more\n\n" + LOG_LINE));
    }

    private static Wrong text(Flaw flaw, String what, String note) {
        return new Wrong(flaw, what, () -> parse(note));
    }

    /** Well formed, and refused by whoever knows the key. */
    private static Wrong known(Flaw flaw, String what, String note, List<VerifierKey> keys) {
        return new Wrong(flaw, what, () -> {
            SignedCheckpoint read = parse(note);
            read.cosignedBy(keys);
            read.requireSignedByLog(LOG);
            return read;
        });
    }

    private static SignedCheckpoint parse(String note) {
        return SignedCheckpoint.parse(note.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String whole, int bytes) {
        byte[] signature = signature(whole);
        return UNSIGNED + "\n" + withSignature(whole, Arrays.copyOf(signature, bytes));
    }

    private static String bad(String whole) {
        byte[] signature = signature(whole);
        signature[11] ^= 1;
        String line = withSignature(whole, signature);
        return whole.equals(LOG_LINE) ? line : UNSIGNED + "\n" + LOG_LINE + line;
    }

    private static String at(long time) {
        byte[] signature = signature(WITNESS_LINE);
        ByteBuffer.wrap(signature).putLong(4, time);
        return UNSIGNED + "\n" + LOG_LINE + withSignature(WITNESS_LINE, signature);
    }

    private static byte[] signature(String line) {
        return Base64.getDecoder()
                .decode(line.substring(line.lastIndexOf(' ') + 1).strip());
    }

    private static String withSignature(String line, byte[] signature) {
        return line.substring(0, line.lastIndexOf(' ') + 1)
                + Base64.getEncoder().encodeToString(signature)
                + "\n";
    }
}
