package org.cartagena40.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a figure is to reach. */
public record Goal(String what, double found, String unit, boolean atMost, double limit) {

    public static Goal atLeast(String what, double found, String unit, double limit) {
        return new Goal(what, found, unit, false, limit);
    }

    public static Goal atMost(String what, double found, String unit, double limit) {
        return new Goal(what, found, unit, true, limit);
    }

    @JsonProperty
    public boolean met() {
        return atMost ? found <= limit : found >= limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s %s: %s %s, goal %s %s",
                met() ? "goal met" : "GOAL MISSED",
                what,
                Table.number(found),
                unit,
                atMost ? "at most" : "at least",
                Table.number(limit));
    }
}
