package org.cartagena40.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found about one case: figures by name, and the goals they are held against. */
public record Row(String section, String name, Map<String, Double> figures, List<Goal> goals) {

    public Row {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        goals = List.copyOf(goals);
    }

    public static Row of(String section, String name) {
        return new Row(section, name, Map.of(), List.of());
    }

    /** With one more figure; its name ends with its unit. */
    public Row with(String figure, double value) {
        Map<String, Double> more = new LinkedHashMap<>(figures);
        more.put(figure, value);
        return new Row(section, name, more, goals);
    }

    public Row with(Map<String, Double> more) {
        Row row = this;
        for (Map.Entry<String, Double> figure : more.entrySet()) {
            row = row.with(figure.getKey(), figure.getValue());
        }
        return row;
    }

    public Row held(Goal goal) {
        List<Goal> more = new ArrayList<>(goals);
        more.add(goal);
        return new Row(section, name, figures, more);
    }

    /** A figure of this row that is known to be there. */
    public double get(String figure) {
        Double value = figures.get(figure);
        if (value == null) {
            throw new IllegalArgumentException(name + " has no " + figure);
        }
        return value;
    }
}
