package org.cartagena40.query.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * Something that falls due.
 *
 * @param reference the procedure or the term
 * @param concerns the States that may act until then, or whose term it is
 * @param passed whether it lies at or before the asked moment
 * @param status of the procedure or term, as its own feature tells it
 */
public record DeadlineEntry(
        DeadlineKind what,
        String reference,
        String title,
        Instant at,
        String santiago,
        List<String> concerns,
        boolean passed,
        String status) {

    /** One order for all kinds: by time, then by what they belong to. */
    public String order() {
        return at + " " + what + " " + reference;
    }
}
