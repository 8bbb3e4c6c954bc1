package org.cartagena40.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A set that only grows, as what is on record does. Each version is immutable, and the next one costs one element, not a
 * copy: versions share their elements, and each knows how many of them it has. Growing an old version a second time
 * copies it.
 */
public final class GrowingSet<T> {

    private final Map<T, Integer> places;
    private final AtomicInteger taken;
    private final int size;

    private GrowingSet(Map<T, Integer> places, AtomicInteger taken, int size) {
        this.places = places;
        this.taken = taken;
        this.size = size;
    }

    public static <T> GrowingSet<T> empty() {
        return new GrowingSet<>(new ConcurrentHashMap<>(), new AtomicInteger(), 0);
    }

    public boolean contains(T element) {
        Integer place = places.get(element);
        return place != null && place < size;
    }

    /** This set with one element more. */
    public GrowingSet<T> with(T element) {
        if (contains(element)) {
            return this;
        }
        if (taken.compareAndSet(size, size + 1)) {
            places.put(element, size);
            return new GrowingSet<>(places, taken, size + 1);
        }
        return copy().with(element);
    }

    public int size() {
        return size;
    }

    private GrowingSet<T> copy() {
        Map<T, Integer> own = new ConcurrentHashMap<>();
        places.forEach((element, place) -> {
            if (place < size) {
                own.put(element, place);
            }
        });
        return new GrowingSet<>(own, new AtomicInteger(size), size);
    }

    /** Two sets are equal if they have the same elements, whatever they share. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GrowingSet<?> set
                && size == set.size
                && copy().places.keySet().equals(set.copy().places.keySet());
    }

    @Override
    public int hashCode() {
        return copy().places.keySet().hashCode();
    }

    @Override
    public String toString() {
        return copy().places.keySet().toString();
    }
}
