package org.cartagena40.dashboard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.progress.ChapterProgress;
import org.cartagena40.query.progress.YearProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Not reported is not zero, and levels stand apart. */
class ProgressViewTest {

    @Test
    void the_latest_cycle_comes_first_and_other_levels_stand_apart_from_the_States() {
        ProgressView view = ProgressView.of(
                List.of(
                        chapter("2025-2027", "STATE", 3, Map.of()),
                        chapter("2027-2029", "STATE", 0, null),
                        chapter("2025-2027", "REGION", null, Map.of())),
                List.of(),
                List.of());
        assertThat(view.cycles()).extracting(ProgressView.CycleRows::cycle).containsExactly("2027-2029", "2025-2027");
        assertThat(view.cycles().get(1).chapters()).hasSize(1);
        assertThat(view.cycles().get(1).others()).hasSize(1);
    }

    @Test
    void whoever_did_not_report_is_counted_as_silent_and_in_no_status() {
        ProgressView.Row row = row(chapter("2025-2027", "STATE", 0, null));
        assertThat(row.reported()).isFalse();
        assertThat(row.silent()).isEqualTo(33);
        assertThat(row.statuses()).isEmpty();
        assertThat(row.ticks()).hasSize(33).noneMatch(ProgressView.Tick::reported);
    }

    @Test
    void statuses_follow_the_course_of_an_action_and_those_of_none_are_left_out() {
        ProgressView.Row row =
                row(chapter("2025-2027", "STATE", 3, Map.of("COMPLETED", 1L, "NOT_STARTED", 2L, "UNDER_WAY", 0L)));
        assertThat(row.statuses().keySet()).containsExactly("NOT_STARTED", "COMPLETED");
        assertThat(row.ticks()).filteredOn(ProgressView.Tick::reported).hasSize(3);
    }

    @Test
    void years_without_a_report_stay_empty_and_actions_of_no_known_chapter_come_last() {
        YearsTable table = YearsTable.of(List.of(
                new YearProgress(2024, null, null, 33),
                new YearProgress(2024, 1, null, 33),
                new YearProgress(2025, null, 2, 33),
                new YearProgress(2025, 1, 3, 33)));
        assertThat(table.chapters()).containsExactly(1, null);
        assertThat(table.years()).extracting(YearsTable.YearRow::year).containsExactly(2024, 2025);
        assertThat(table.years().get(0).states()).containsOnlyNulls();
        assertThat(table.years().get(1).states()).containsExactly(3, 2);
        assertThat(table.reported()).isTrue();
    }

    @Test
    void where_nobody_ever_reported_there_is_nothing_to_draw() {
        assertThat(YearsTable.of(List.of(new YearProgress(2024, 1, null, 33))).reported())
                .isFalse();
        assertThat(YearsTable.of(List.of()).reported()).isFalse();
    }

    private static ProgressView.Row row(ChapterProgress chapter) {
        return ProgressView.of(List.of(chapter), List.of(), List.of())
                .cycles()
                .get(0)
                .chapters()
                .get(0);
    }

    private static ChapterProgress chapter(
            String cycle, String level, @Nullable Integer states, @Nullable Map<String, Long> statuses) {
        boolean ofStates = level.equals("STATE");
        return new ChapterProgress(
                cycle,
                1,
                level,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                states == null ? 1 : states,
                0,
                0,
                states,
                ofStates ? 33 : null,
                statuses);
    }
}
