package org.cartagena40.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Reads the pieces that the formats of the log share, each in the one form in which it may be written: what is accepted
 * is written back as the same bytes.
 */
public final class StrictText {

    private static final int DIGITS_OF_THE_LARGEST = 19;

    private StrictText() {}

    /** UTF-8, no control character but LF, and a last line that ends. */
    public static String lines(String what, byte[] bytes) {
        String text = utf8(what, bytes);
        for (int i = 0; i < text.length(); i++) {
            refuseControl(what, text.charAt(i));
        }
        if (!text.endsWith("\n")) {
            throw Flaw.NO_FINAL_NEWLINE.met(what);
        }
        return text;
    }

    private static void refuseControl(String what, char character) {
        if (character == '\r') {
            throw Flaw.CARRIAGE_RETURN.met(what);
        }
        if (character < ' ' && character != '\n') {
            throw Flaw.CONTROL_CHARACTER.met(what);
        }
    }

    private static String utf8(String what, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Flaw.NOT_UTF_8.met(what);
        }
    }

    /** A number of leaves or a place among them: decimal, no sign, no leading zero, at most 2^63 - 1. */
    public static long number(String what, String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Flaw.NUMBER_NOT_DECIMAL.met(what);
        }
        if (text.length() > 1 && text.charAt(0) == '0') {
            throw Flaw.NUMBER_LEADING_ZERO.met(what);
        }
        if (text.length() > DIGITS_OF_THE_LARGEST) {
            throw Flaw.NUMBER_TOO_LARGE.met(what);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Flaw.NUMBER_TOO_LARGE.met(what);
        }
    }

    /** Standard alphabet, padded, no stray bits. */
    public static byte[] base64(String what, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw Flaw.NOT_BASE64.met(what);
        }
        throw Flaw.NOT_BASE64.met(what);
    }

    /** A hash as base64; the flaw says of what. */
    public static Hash hash(Flaw otherwise, String what, String text) {
        try {
            return Hash.ofBase64(text);
        } catch (IllegalArgumentException e) {
            throw otherwise.met(what);
        }
    }
}
