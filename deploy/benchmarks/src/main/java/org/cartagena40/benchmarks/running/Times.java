package org.cartagena40.benchmarks.running;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each of many things took: every value is kept, so a percentile is exact. */
public final class Times {

    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1 << 12];
    private int size;

    public void add(long value) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = value;
    }

    public int size() {
        return size;
    }

    /** All of these together. */
    public static Times of(Collection<Times> parts) {
        Times all = new Times();
        all.nanos = parts.stream()
                .flatMapToLong(part -> Arrays.stream(part.nanos, 0, part.size))
                .toArray();
        all.size = all.nanos.length;
        return all;
    }

    /** The smallest value that so much of all (0 to 1) does not exceed, in milliseconds. */
    public double millis(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1L, Math.max(0, (long) Math.ceil(share * size) - 1))] / NANOS_PER_MILLI;
    }

    /** The usual percentiles as figures of a row. */
    public Map<String, Double> percentiles() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("p50 ms", millis(0.50));
        figures.put("p95 ms", millis(0.95));
        figures.put("p99 ms", millis(0.99));
        return figures;
    }
}
