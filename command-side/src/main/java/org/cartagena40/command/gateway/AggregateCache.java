package org.cartagena40.command.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates that were acted on last, so that an act does not replay their whole past. Another node may have
 * written since: then what is decided on the kept state is refused by the log. {@link Attempts} sees to the rest.
 */
final class AggregateCache implements Cache {

    private static final int MOST = 5_000;

    /** Softly, because a procedure keeps its texts: what is kept gives way before memory does. */
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    private final Attempts attempts;

    AggregateCache(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // so declared by Axon
    public <K, V> @Nullable V get(K key) {
        Object found = attempts.onLogAlone() ? null : kept.getIfPresent(key);
        if (found != null) {
            var unused = attempts.useKept();
        }
        return (V) found;
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return kept.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.getIfPresent(key) != null;
    }

    /** Nobody listens: entries go by size alone. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to what is kept");
    }
}
