package org.cartagena40.benchmarks.append;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Ids as they were made at the time (version 7): with all of them of today an index would sort what never lies so. */
final class IdsOfThePast {

    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Random random;

    IdsOfThePast(long seed) {
        this.random = new Random(seed);
    }

    UUID at(Instant instant) {
        long high = (instant.toEpochMilli() << 16) | VERSION | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
