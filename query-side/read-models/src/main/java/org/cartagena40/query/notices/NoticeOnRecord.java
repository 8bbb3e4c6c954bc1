package org.cartagena40.query.notices;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.silence.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a procedure and who acknowledged it. A State that has not acknowledged was told nonetheless.
 *
 * @param notice as it is written in addresses
 * @param acknowledged by how many of {@code ofAddressees}, for everybody
 * @param receipts who acknowledged and when, for the members; each State sees its own
 * @param notAcknowledged who has not; null when that is not for this reader
 */
public record NoticeOnRecord(
        String notice,
        Notice.Kind kind,
        int number,
        Instant at,
        int ofAddressees,
        List<String> addressees,
        int acknowledged,
        List<Receipt> receipts,
        @Nullable List<String> notAcknowledged) {

    /** The first acknowledgement of a State. */
    public record Receipt(String state, Instant at) {}
}
