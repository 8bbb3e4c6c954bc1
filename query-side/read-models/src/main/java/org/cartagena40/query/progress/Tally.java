package org.cartagena40.query.progress;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.progress.ReportMatter;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/**
 * What was reported in one place: how many entries of which sort, by which States, and how many reports stand where. The
 * statuses are those of the latest entry of each report, so two tallies can be added where no report is in both.
 */
record Tally(int entries, int goodPractices, int challenges, Set<String> states, Map<String, Long> statuses) {

    static final Tally NOTHING = new Tally(0, 0, 0, Set.of(), Map.of());

    private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {};

    /** How many reports have this status. */
    private record Standing(String status, long reports) {}

    static Tally of(Row row) throws SQLException {
        return new Tally(
                row.count("entries"),
                row.count("good_practices"),
                row.count("challenges"),
                Set.copyOf(row.texts("states")),
                row.list("statuses", STANDINGS).stream()
                        .collect(Collectors.toMap(Standing::status, Standing::reports)));
    }

    static Tally of(List<Counted> entries) {
        return new Tally(
                entries.size(),
                count(entries, ReportMatter.GOOD_PRACTICE),
                count(entries, ReportMatter.CHALLENGE),
                entries.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.state()))
                        .collect(Collectors.toUnmodifiableSet()),
                statuses(entries));
    }

    Tally plus(Tally other) {
        Set<String> both = new TreeSet<>(states);
        both.addAll(other.states);
        Map<String, Long> sums = Stream.of(statuses, other.statuses)
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
        return new Tally(
                entries + other.entries,
                goodPractices + other.goodPractices,
                challenges + other.challenges,
                both,
                sums);
    }

    private static int count(List<Counted> entries, ReportMatter matter) {
        return (int) entries.stream().filter(entry -> entry.is(matter)).count();
    }

    /** The latest report of each body on each matter; what nobody reported is not counted as anything. */
    private static Map<String, Long> statuses(List<Counted> entries) {
        Map<String, String> latest = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(Counted::to).thenComparingLong(Counted::position))
                .forEach(entry -> {
                    if (entry.status() != null) {
                        latest.put(entry.report(), entry.status());
                    }
                });
        return latest.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
