package org.cartagena40.query.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the history is asked for; null leaves a part open. {@code from} and {@code to} are of the record, [from, to). */
public record HistoryFilter(
        @Nullable String feature,
        @Nullable String state,
        @Nullable String procedure,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** The whole history. */
    public static HistoryFilter none() {
        return new HistoryFilter(null, null, null, null, null);
    }

    Map<String, @Nullable Object> parameters(long after, long upTo) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("feature", feature);
        parameters.put("state", state);
        parameters.put("procedure", procedure);
        parameters.put("after", after);
        parameters.put("upTo", upTo);
        return parameters;
    }
}
