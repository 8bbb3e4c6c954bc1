package org.cartagena40.ledger.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.StoredEvent;

/**
 * Finds which byte of a row was changed, if it was one: the commitment knows the recorded event, so each byte is tried
 * with each other value until it agrees. A larger change leaves too many ways to try, and is told as what it may be.
 */
final class FieldSearch {

    private static final List<String> FIELDS = List.of(
            "event_id",
            "aggregate_type",
            "aggregate_id",
            "sequence_number",
            "command_id",
            "command_ordinal",
            "request_hash",
            "type",
            "revision",
            "metadata",
            "payload");
    private static final String LARGER =
            "the row is not the recorded one: more than one byte differs in " + String.join(", ", FIELDS) + " or salt";
    private static final int MOST_BYTES = 16_384;
    private static final int VALUES = 256;

    private FieldSearch() {}

    static String of(StoredEvent row, Hash commitment) {
        byte[] salt = row.salt().toBytes();
        byte[] event = row.event().toBytes();
        byte[] all = Arrays.copyOf(salt, salt.length + event.length);
        System.arraycopy(event, 0, all, salt.length, event.length);
        if (all.length > MOST_BYTES) {
            return LARGER;
        }
        return IntStream.range(0, all.length)
                .parallel()
                .filter(at -> isChangedAt(all.clone(), at, commitment))
                .mapToObj(at -> words(event, at - salt.length))
                .findFirst()
                .orElse(LARGER);
    }

    private static boolean isChangedAt(byte[] all, int at, Hash commitment) {
        for (int value = 0; value < VALUES; value++) {
            all[at] = (byte) value;
            if (Hash.sha256(all).equals(commitment)) {
                return true;
            }
        }
        return false;
    }

    private static String words(byte[] event, int at) {
        if (at < 0) {
            return "salt differs from the recorded one in one byte";
        }
        ByteBuffer rest = ByteBuffer.wrap(event);
        for (String field : FIELDS) {
            int length = rest.getInt();
            if (at < rest.position() + length) {
                return field + " differs from the recorded one in one byte, the " + (at - rest.position() + 1) + ". of "
                        + length;
            }
            rest.position(rest.position() + length);
        }
        return LARGER;
    }
}
