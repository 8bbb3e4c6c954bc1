package org.cartagena40.query.feed;

import java.time.Duration;

/**
 * What a node gives to those who follow the feed.
 *
 * @param readers how many at the same time
 * @param perCaller how many of them may be one person's, or one address's without a token
 * @param buffer how many bytes wait for one reader at most; then it is told no more until it has taken some
 * @param patience how long a reader may take nothing of what waits for it
 * @param heartbeat after how long a silence it is told that the line stands
 */
public record FeedSettings(int readers, int perCaller, int buffer, Duration patience, Duration heartbeat) {

    public static final FeedSettings USUAL =
            new FeedSettings(500, 50, 256 * 1024, Duration.ofSeconds(30), Duration.ofSeconds(15));
}
