package org.cartagena40.query.feed;

import java.util.List;

/** The log from a position on, and then as it grows. Positions are dense, so nothing is told twice and nothing is left out. */
final class LiveCourse implements Course {

    private static final int AT_A_TIME = 100;

    private final FeedTail tail;
    private long position;

    LiveCourse(FeedTail tail, long after) {
        this.tail = tail;
        this.position = after;
    }

    @Override
    public Due next() {
        List<FeedLine> lines = tail.after(position, AT_A_TIME);
        if (!lines.isEmpty()) {
            position = lines.get(lines.size() - 1).position();
        }
        return new Due(lines, UNTIL_WOKEN, false);
    }
}
