package org.cartagena40.ledger.note;

import java.nio.charset.StandardCharsets;
import org.cartagena40.ledger.Flaw;

/** What a witness signs: a header that keeps it apart from every other signed text, its time, and the checkpoint. */
final class CosignedText {

    private CosignedText() {}

    static byte[] of(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Seconds since the epoch, never 0: a cosignature without a time says nothing about when. */
    static long requireTime(String name, long time) {
        if (time == 0) {
            throw Flaw.COSIGNATURE_TIME_ZERO.met(name);
        }
        if (time < 0) {
            throw Flaw.COSIGNATURE_TIME_TOO_LATE.met(name);
        }
        return time;
    }
}
