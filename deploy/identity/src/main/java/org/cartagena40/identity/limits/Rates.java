package org.cartagena40.identity.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * One rate for many callers: so many requests a minute each, none carried over. Who has been quiet for a minute is
 * forgotten; so is the quietest where there are too many, because memory is dearer than a rate exactly kept.
 */
public final class Rates {

    private static final int CALLERS = 20_000;

    private final LoadingCache<String, Bucket> buckets;

    public Rates(long aMinute) {
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(2))
                .maximumSize(CALLERS)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** Zero if the caller may go on; else the seconds to wait. */
    public long secondsToWait(String caller) {
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }
}
