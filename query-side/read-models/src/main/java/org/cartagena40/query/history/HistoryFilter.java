package org.cartagena40.query.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Period;
import org.jspecify.annotations.Nullable;

/**
 * What of the history is asked for; null leaves a part open.
 *
 * @param state the State that an event is about
 * @param office the office whose act it is, or that it is about
 * @param type the event's name, such as {@code silence.objection-raised}
 */
public record HistoryFilter(
        @Nullable String feature,
        @Nullable String type,
        @Nullable String state,
        @Nullable String office,
        @Nullable String procedure,
        Period period) {

    /** The whole history. */
    public static HistoryFilter none() {
        return within(Period.ALWAYS);
    }

    /** Everything of a period. */
    public static HistoryFilter within(Period period) {
        return new HistoryFilter(null, null, null, null, null, period);
    }

    /** Everything about one State. */
    public static HistoryFilter about(String state) {
        return new HistoryFilter(null, null, state, null, null, Period.ALWAYS);
    }

    /** Everything about one procedure. */
    public static HistoryFilter of(String procedure) {
        return new HistoryFilter(null, null, null, null, procedure, Period.ALWAYS);
    }

    Map<String, @Nullable Object> parameters(long after, long upTo) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("feature", feature);
        parameters.put("type", type);
        parameters.put("state", state);
        parameters.put("office", office);
        parameters.put("procedure", procedure);
        parameters.put("after", after);
        parameters.put("upTo", upTo);
        parameters.put("from", period.on(Axis.EFFECTIVE, period.from()));
        parameters.put("to", period.on(Axis.EFFECTIVE, period.to()));
        return parameters;
    }

    /** The bounds that are of the record, by which positions are found. */
    @Nullable
    Instant recordedFrom() {
        return period.by() == Axis.KNOWN ? period.from() : null;
    }

    @Nullable
    Instant recordedTo() {
        return period.by() == Axis.KNOWN ? period.to() : null;
    }
}
