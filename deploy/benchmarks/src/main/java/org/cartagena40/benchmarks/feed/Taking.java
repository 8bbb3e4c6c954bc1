package org.cartagena40.benchmarks.feed;

import java.util.concurrent.CountDownLatch;
import org.cartagena40.query.feed.Outlet;

/** A reader that takes everything at once and counts the events by what ends each. */
final class Taking implements Outlet {

    private final long expected;
    private final CountDownLatch done;
    private long events;

    Taking(long expected, CountDownLatch done) {
        this.expected = expected;
        this.done = done;
    }

    /** An event ends with a blank line, and no JSON holds one. */
    @Override
    public void send(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n' && bytes[0] == 'i') {
                events++;
            }
        }
        if (events == expected) {
            done.countDown();
        }
    }

    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public long stalledNanos() {
        return 0;
    }

    @Override
    public void finish() {
        // Nothing waits.
    }

    @Override
    public void cut() {
        // Nothing waits.
    }

    @Override
    public boolean closed() {
        return false;
    }
}
