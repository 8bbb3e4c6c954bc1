package org.cartagena40.query.feed;

import java.util.List;

/** What a follower is told, in its order and at its time: the log as it grows, or a past played again. */
interface Course {

    /**
     * What is due.
     *
     * @param nanos after which to ask again if nothing is due; {@link #UNTIL_WOKEN} if somebody will say
     * @param over whether nothing comes any more
     */
    record Due(List<FeedLine> lines, long nanos, boolean over) {}

    long UNTIL_WOKEN = -1;

    Due next();
}
