package org.cartagena40.query.work;

import java.time.Instant;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done.
 *
 * @param seat in which office or right it falls to the reader
 * @param about the procedure, term, window, document or meeting
 * @param since from when, where a source says so
 * @param due until before this instant; null where nothing fixes one
 * @param overdue whether that has passed and it is still to be done
 * @param alert of what ends by itself: 180, 90 or 30, the last of these days before the end that has come
 * @param link where to read about it and to act, under this record's address
 */
public record WorkItem(
        WorkKind kind,
        Seat seat,
        String about,
        @Nullable Effective since,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Integer alert,
        String reasonEs,
        String reasonEn,
        String link) {

    private static final String LAST = "9999";

    /** What is due first comes first; what has no time, last. */
    String order() {
        return (due == null ? LAST : due) + " " + kind + " " + about + " " + seat;
    }
}
