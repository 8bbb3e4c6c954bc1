package org.cartagena40.query.http;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A list from its first item to its last, read part by part: however long it is, one part is in memory. Its first part
 * is read at once, so that a question that is refused is refused before anything was sent.
 */
record WholeList<T>(Function<Paging, Page<T>> list, boolean newestFirst) {

    Iterable<List<T>> parts() {
        Page<T> first = list.apply(new Paging(Paging.MAX_LIMIT, null, newestFirst));
        return () -> new Parts(first);
    }

    private final class Parts implements Iterator<List<T>> {

        private @Nullable Page<T> ahead;

        Parts(Page<T> first) {
            this.ahead = first;
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public List<T> next() {
            Page<T> part = ahead;
            if (part == null) {
                throw new NoSuchElementException();
            }
            String cursor = part.next();
            ahead = cursor == null ? null : list.apply(Paging.of(Paging.MAX_LIMIT, cursor, newestFirst));
            return part.items();
        }
    }
}
