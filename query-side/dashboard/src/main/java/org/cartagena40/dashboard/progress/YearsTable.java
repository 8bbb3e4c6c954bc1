package org.cartagena40.dashboard.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cartagena40.query.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/**
 * How many States reported year by year, a column for each chapter.
 *
 * @param chapters the columns; null for actions whose chapter is not known
 * @param most how many could report, so that all columns are drawn against the same measure
 */
public record YearsTable(List<@Nullable Integer> chapters, List<YearRow> years, int most) {

    /** A year: how many States reported on each chapter, in the order of the columns; null is not reported, never zero. */
    public record YearRow(int year, List<@Nullable Integer> states) {}

    static YearsTable of(List<YearProgress> found) {
        Map<Integer, List<YearProgress>> byYear = found.stream()
                .collect(Collectors.groupingBy(YearProgress::year, LinkedHashMap::new, Collectors.toList()));
        List<YearRow> years = byYear.entrySet().stream()
                .map(year -> new YearRow(
                        year.getKey(),
                        last(year.getValue()).stream().map(YearProgress::states).toList()))
                .toList();
        List<@Nullable Integer> chapters = byYear.values().stream()
                .findFirst()
                .map(first -> last(first).stream().map(YearProgress::chapter).toList())
                .orElse(List.of());
        return new YearsTable(
                chapters,
                years,
                found.stream().mapToInt(YearProgress::ofMembers).max().orElse(0));
    }

    /** What no chapter is known of comes last. */
    private static List<YearProgress> last(List<YearProgress> year) {
        return year.stream()
                .sorted(Comparator.comparingInt(row -> row.chapter() == null ? Integer.MAX_VALUE : row.chapter()))
                .toList();
    }

    /** Whether there is anything to draw. */
    public boolean reported() {
        return years.stream().anyMatch(year -> year.states().stream().anyMatch(Objects::nonNull));
    }
}
