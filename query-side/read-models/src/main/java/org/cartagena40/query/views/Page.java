package org.cartagena40.query.views;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list and the cursor of the next part, if there is one. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** A page of a list that is small enough to be whole in memory. */
    public static <T> Page<T> of(List<T> list, Function<T, String> by, Paging paging) {
        Comparator<T> order = Comparator.comparing(by);
        List<T> rest = list.stream()
                .sorted(paging.newestFirst() ? order.reversed() : order)
                .filter(item -> paging.comesNext(by.apply(item)))
                .toList();
        return cut(rest, by, paging.limit());
    }

    /** The first items, and a cursor if there are more. */
    static <T> Page<T> cut(List<T> found, Function<T, String> by, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> shown = List.copyOf(found.subList(0, limit));
        return new Page<>(shown, Paging.cursor(by.apply(shown.get(limit - 1))));
    }

    /** The same page with other items in it. */
    public <R> Page<R> map(Function<T, R> item) {
        return new Page<>(items.stream().map(item).toList(), next);
    }
}
