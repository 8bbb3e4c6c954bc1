package org.cartagena40.dashboard.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.query.progress.ChapterProgress;
import org.cartagena40.query.progress.Indicator;
import org.cartagena40.query.progress.YearProgress;

/** What was reported in each cycle, the latest first, year by year, and what is measured. */
public record ProgressView(List<CycleRows> cycles, YearsTable years, List<Indicator> indicators, int entries) {

    private static final double STEP = 100 / 33.0;

    /** A cycle: its chapters as the States reported on them, and what other levels reported, each for itself. */
    public record CycleRows(String cycle, List<Row> chapters, List<Row> others) {}

    /**
     * What was reported of a chapter at a level.
     *
     * @param statuses how many reports are where; none of them is there where nothing was reported
     * @param ticks one for each State that could report
     */
    public record Row(ChapterProgress chapter, Map<String, Long> statuses, List<Tick> ticks) {

        public boolean reported() {
            return chapter.entries() > 0;
        }

        /** How many States did not; nothing is said of what they do. */
        public int silent() {
            Integer states = chapter.states();
            Integer all = chapter.ofMembers();
            return states == null || all == null ? 0 : all - states;
        }
    }

    /** A State in the bar, filled if it reported; which one it is is not told by its place. */
    public record Tick(String x, boolean reported) {}

    static ProgressView of(List<ChapterProgress> found, List<YearProgress> years, List<Indicator> indicators) {
        Map<String, List<Row>> byCycle = found.stream()
                .sorted(Comparator.comparing(ChapterProgress::cycle).reversed())
                .map(ProgressView::row)
                .collect(Collectors.groupingBy(row -> row.chapter().cycle(), LinkedHashMap::new, Collectors.toList()));
        List<CycleRows> cycles = new ArrayList<>();
        byCycle.forEach((cycle, rows) -> cycles.add(new CycleRows(
                cycle,
                rows.stream().filter(ProgressView::ofStates).toList(),
                rows.stream().filter(row -> !ofStates(row)).toList())));
        int entries = found.stream().mapToInt(ChapterProgress::entries).sum();
        return new ProgressView(cycles, YearsTable.of(years), indicators, entries);
    }

    /** How much was reported, in words. */
    Map<String, String> says(Words words) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("lead", words.of("progress.entries", entries));
        cycles.forEach(cycle -> cycle.chapters()
                .forEach(row -> says.put(
                        cycle.cycle() + " " + row.chapter().chapter(),
                        words.of("progress.silent", row.silent()) + ", "
                                + words.of("progress.entries", row.chapter().entries()))));
        says.put("indicators", words.of("progress.later.indicators", indicators.size()));
        return says;
    }

    private static boolean ofStates(Row row) {
        return row.chapter().level().equals(Level.STATE.name());
    }

    private static Row row(ChapterProgress chapter) {
        Map<String, Long> told = chapter.statuses() == null ? Map.of() : chapter.statuses();
        Map<String, Long> inOrder = new LinkedHashMap<>();
        for (ProgressStatus status : ProgressStatus.values()) {
            Long count = told.get(status.name());
            if (count != null && count > 0) {
                inOrder.put(status.name(), count);
            }
        }
        int reported = chapter.states() == null ? 0 : chapter.states();
        int all = chapter.ofMembers() == null ? 0 : chapter.ofMembers();
        List<Tick> ticks = IntStream.range(0, all)
                .mapToObj(at -> new Tick("%.2f%%".formatted(0.3 + at * STEP), at < reported))
                .toList();
        return new Row(chapter, inOrder, ticks);
    }
}
