package org.cartagena40.ledger.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cartagena40.ledger.Flaw;

/** The head of one file in a tar (POSIX ustar): a name and a length, everything else fixed, as of no day and nobody. */
record TarHeader(String name, int length) {

    static final int BLOCK = 512;

    private static final int NAME = 100;
    private static final int LENGTH_AT = 124;
    private static final int LENGTH_DIGITS = 11;
    private static final int SUM_AT = 148;
    private static final int SUM_DIGITS = 6;
    private static final String FIXED_MODE = "0000644\0" + "0000000\0" + "0000000\0";

    TarHeader {
        if (name.isEmpty() || name.length() >= NAME || !name.matches("[A-Za-z0-9._/-]+")) {
            throw Flaw.RECORD_ARCHIVE_FORM.met("a file named " + name);
        }
    }

    byte[] toBytes() {
        byte[] block = new byte[BLOCK];
        put(block, 0, name);
        put(block, NAME, FIXED_MODE);
        put(
                block,
                LENGTH_AT,
                octal(length, LENGTH_DIGITS) + "\0" + octal(0, LENGTH_DIGITS) + "\0" + " ".repeat(8) + "0");
        put(block, 257, "ustar\0" + "00");
        int sum = 0;
        for (byte one : block) {
            sum += one;
        }
        put(block, SUM_AT, octal(sum, SUM_DIGITS) + "\0 ");
        return block;
    }

    /** Refuses a head that this class would write otherwise, so that no byte of it can be changed unseen. */
    static TarHeader parse(byte[] block) {
        try {
            int end = 0;
            while (end < NAME && block[end] != 0) {
                end++;
            }
            String name = new String(block, 0, end, StandardCharsets.US_ASCII);
            String length = new String(block, LENGTH_AT, LENGTH_DIGITS, StandardCharsets.US_ASCII);
            TarHeader header = new TarHeader(name, Integer.parseInt(length, 8));
            if (Arrays.equals(header.toBytes(), block)) {
                return header;
            }
        } catch (NumberFormatException e) {
            throw Flaw.RECORD_ARCHIVE_FORM.met("a length in the archive");
        }
        throw Flaw.RECORD_ARCHIVE_FORM.met("the head of a file in the archive");
    }

    /** How many zero bytes fill the last block of the content. */
    int padding() {
        return (BLOCK - length % BLOCK) % BLOCK;
    }

    private static String octal(int number, int digits) {
        String text = Integer.toOctalString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
