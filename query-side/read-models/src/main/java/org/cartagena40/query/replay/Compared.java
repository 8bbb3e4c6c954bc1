package org.cartagena40.query.replay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;

/**
 * A list that is compared: how it is asked for, what names an item in it, whether the item stands at the moment, and its
 * name in words.
 *
 * @param feature as everywhere
 * @param list as in its address
 */
record Compared<T>(
        String feature,
        String list,
        BiFunction<Question, Paging, Page<T>> pages,
        Function<T, String> key,
        BiFunction<T, Instant, Standing> standing,
        BiFunction<T, Instant, Phrase> name) {

    /** A list that comes whole within the answer to a wider question. */
    static <T> BiFunction<Question, Paging, Page<T>> whole(Function<Question, List<T>> list) {
        return (question, paging) -> new Page<>(list.apply(question), null);
    }

    /** All its items at a moment; of something that is not on record then there are none. */
    Map<String, T> at(Question question) {
        Map<String, T> all = new LinkedHashMap<>();
        try {
            Page<T> page = pages.apply(question, Paging.of(Paging.MAX_LIMIT, null, false));
            page.items().forEach(item -> all.put(key.apply(item), item));
            while (page.next() != null) {
                page = pages.apply(question, Paging.of(Paging.MAX_LIMIT, page.next(), false));
                page.items().forEach(item -> all.put(key.apply(item), item));
            }
        } catch (NotOnRecord notYet) {
            return Map.of();
        }
        return all;
    }
}
