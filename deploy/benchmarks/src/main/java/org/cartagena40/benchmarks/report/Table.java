package org.cartagena40.benchmarks.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows as text: one line each, a column per figure, the goals below. */
public final class Table {

    private static final int NARROWEST = 7;

    private Table() {}

    /** The table of a section, with how long it took and what other programs took of the machine. */
    public static String of(String section, List<Row> rows, double seconds, double others) {
        Set<String> columns = rows.stream()
                .flatMap(row -> row.figures().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int first = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        String head = String.format(
                Locale.ROOT,
                "%n== %s (%.0f s; other programs took %s %% of the machine)%n",
                section,
                seconds,
                share(others));
        StringBuilder text = new StringBuilder(head).append(" ".repeat(first));
        columns.forEach(column -> text.append("  ").append(padded(column, column)));
        text.append(System.lineSeparator());
        rows.forEach(row -> text.append(line(row, columns, first)).append(System.lineSeparator()));
        return text.append(goals(rows)).toString();
    }

    /** Only the goals. */
    public static String goals(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.goals().stream().map(goal -> goal + " (" + row.name() + ")"))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Row row, Set<String> columns, int first) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-" + Math.max(first, 1) + "s", row.name()));
        for (String column : columns) {
            Double value = row.figures().get(column);
            text.append("  ").append(padded(column, value == null ? "-" : number(value)));
        }
        return text.toString();
    }

    private static String padded(String column, String text) {
        return String.format(Locale.ROOT, "%" + Math.max(column.length(), NARROWEST) + "s", text);
    }

    private static String share(double others) {
        return Double.isNaN(others) ? "an unknown" : String.format(Locale.ROOT, "%.0f", 100 * others);
    }

    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
