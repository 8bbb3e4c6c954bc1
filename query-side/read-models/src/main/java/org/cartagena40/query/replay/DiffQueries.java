package org.cartagena40.query.replay;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What two moments say differently. Both are asked by one reader, by every list that there is; the answers are set
 * against each other by the names of their items. So a list that is added here is compared without more, and nobody
 * learns from a comparison what no list tells.
 */
public final class DiffQueries {

    private final List<Compared<?>> lists;
    private final Differing differing;

    public DiffQueries(Reading reading, JsonMapper mapper) {
        this.lists = DiffLists.all(reading);
        this.differing = new Differing(mapper);
    }

    /** By list and name; of one feature or of all. */
    public Page<Change> between(Question from, Question to, @Nullable String feature, Paging paging) {
        List<Change> changes = lists.stream()
                .filter(list -> feature == null || feature.equals(list.feature()))
                .flatMap(list -> changes(list, from, to))
                .sorted(Comparator.comparing(Change::sortedBy))
                .toList();
        return Page.of(changes, Change::sortedBy, paging);
    }

    /** The features that can be compared, in the order of their lists. */
    public List<String> features() {
        return lists.stream().map(Compared::feature).distinct().toList();
    }

    private <T> Stream<Change> changes(Compared<T> list, Question from, Question to) {
        return differing.between(list, side(list, from), side(list, to)).stream();
    }

    private static <T> Differing.Side<T> side(Compared<T> list, Question question) {
        return new Differing.Side<>(question.moment().asOf(), list.at(question));
    }
}
