package org.cartagena40.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.events.progress.AssessmentId;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.Scope;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was reported in each cycle, by chapter and level; nobody's silence is a status. */
class DashboardTest extends ReportedOn {

    @Test
    void the_dashboard_lays_cycles_and_chapters_beside_each_other_and_counts_no_silence_as_a_status() {
        views.record(
                cycle("2025-2027", 2025),
                cycle("2027-2029", 2027),
                progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.UNDER_WAY),
                progress(1, 18, IN_BELIZE, YEAR_2026, ProgressStatus.NOT_STARTED),
                progress(2, 17, IN_BELIZE, YEAR_2027, ProgressStatus.COMPLETED));
        List<ChapterProgress> rows =
                progress.dashboard(asked(), null, Paging.first()).items();
        ChapterProgress first = row(rows, "2025-2027", 1);
        assertThat(first.statuses()).containsExactly(Map.entry("UNDER_WAY", 1L));
        assertThat(first.states()).isEqualTo(1);
        assertThat(first.ofMembers()).isEqualTo(2);
        assertThat(row(rows, "2025-2027", 2).statuses()).as("nobody reported").isNull();
        assertThat(row(rows, "2025-2027", null).entries())
                .as("chapter not stated")
                .isEqualTo(1);
        assertThat(row(rows, "2027-2029", 1).statuses()).containsExactly(Map.entry("COMPLETED", 1L));
        assertThat(progress.dashboard(asked(), "2027-2029", Paging.first()).items())
                .extracting(ChapterProgress::cycle)
                .containsOnly("2027-2029");
    }

    @Test
    void a_report_counts_to_the_cycle_in_which_its_period_ends() {
        views.record(
                cycle("2025-2027", 2025),
                progress(1, 17, IN_BELIZE, period("2024-07-01", "2024-12-31"), ProgressStatus.UNDER_WAY),
                progress(2, 17, IN_BELIZE, period("2026-12-01", "2026-12-31"), ProgressStatus.COMPLETED),
                progress(3, 17, IN_BELIZE, period("2026-12-01", "2027-01-01"), ProgressStatus.DISCONTINUED));
        ChapterProgress row =
                row(progress.dashboard(asked(), null, Paging.first()).items(), "2025-2027", 1);
        assertThat(row.entries()).isEqualTo(1);
        assertThat(row.statuses()).containsExactly(Map.entry("COMPLETED", 1L));
    }

    @Test
    void assessments_are_found_by_meeting_and_chapter() {
        views.record(new AssessmentRecorded(
                new AssessmentId("MSC-2:PAC:chapter-1"), MEETING, PLAN, 1, TEXT, THEN, PRESIDENCY));
        assertThat(progress.assessments(asked(), "MSC-2", 1, Paging.first()).items())
                .hasSize(1);
        assertThat(progress.assessments(asked(), null, null, Paging.first()).items())
                .hasSize(1);
        assertThat(progress.assessments(asked(), "MSC-3", null, Paging.first()).items())
                .isEmpty();
        assertThat(progress.assessments(asked(), null, 2, Paging.first()).items())
                .isEmpty();
    }

    @Test
    void of_two_entries_on_the_same_period_the_one_recorded_later_counts() {
        views.record(
                cycle("2025-2027", 2025),
                progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED),
                progress(2, 17, IN_BELIZE, YEAR_2026, ProgressStatus.UNDER_WAY),
                progress(3, 17, IN_BELIZE, YEAR_2025, ProgressStatus.NOT_STARTED));
        assertThat(row(dashboard(), "2025-2027", 1).statuses()).containsExactly(Map.entry("UNDER_WAY", 1L));
    }

    @Test
    void a_corrected_report_counts_as_it_reads_now_beside_those_that_nobody_corrected() {
        Scope inChile = new Scope(Level.STATE, CHILE, null);
        views.record(
                cycle("2025-2027", 2025),
                progress(1, 17, IN_BELIZE, YEAR_2025, ProgressStatus.NOT_STARTED),
                progress(1, 18, inChile, YEAR_2025, ProgressStatus.COMPLETED));
        long wrong = position(progress(2, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED));
        assertThat(row(dashboard(), "2025-2027", 1).statuses()).containsExactly(Map.entry("COMPLETED", 1L));
        views.record(corrected(wrong, "progress.progress-recorded", "/status", "COMPLETED", "UNDER_WAY"));
        assertThat(row(dashboard(), "2025-2027", 1).statuses())
                .as("the earlier entry of the same report stays behind the corrected one")
                .containsExactly(Map.entry("UNDER_WAY", 1L));
        assertThat(row(dashboard(), "2025-2027", 1).entries()).isEqualTo(2);
        views.record(corrected(wrong, "progress.progress-recorded", "/item/chapter", "1", "2"));
        views.record(corrected(wrong, "progress.progress-recorded", "/period/to", "2026-12-31", "2027-12-31"));
        assertThat(row(dashboard(), "2025-2027", 1).statuses()).containsExactly(Map.entry("NOT_STARTED", 1L));
        assertThat(row(dashboard(), "2025-2027", null).statuses()).containsExactly(Map.entry("COMPLETED", 1L));
    }

    @Test
    void years_in_which_nobody_reported_say_so_and_not_zero() {
        views.record(
                progress(1, 17, IN_BELIZE, YEAR_2025, ProgressStatus.UNDER_WAY),
                progress(2, 17, IN_BELIZE, YEAR_2027, ProgressStatus.UNDER_WAY),
                progress(1, 18, new Scope(Level.STATE, CHILE, null), YEAR_2025, ProgressStatus.UNDER_WAY),
                progress(1, 19, new Scope(Level.REGION, null, null), YEAR_2026, ProgressStatus.UNDER_WAY));
        assertThat(years(1)).containsExactly("2024 null", "2025 1", "2026 null", "2027 1");
        assertThat(years(2)).containsExactly("2024 null", "2025 null", "2026 null", "2027 null");
        assertThat(years(null))
                .as("chapter not stated")
                .containsExactly("2024 null", "2025 1", "2026 null", "2027 null");
    }

    @Test
    void a_corrected_report_counts_in_the_year_in_which_its_period_really_ends() {
        long wrong = position(progress(1, 17, IN_BELIZE, YEAR_2025, ProgressStatus.UNDER_WAY));
        views.record(corrected(wrong, "progress.progress-recorded", "/period/to", "2025-12-31", "2024-12-31"));
        assertThat(years(1)).startsWith("2024 1", "2025 null");
    }

    private List<String> years(@Nullable Integer chapter) {
        return progress.years(asked(), Paging.first()).items().stream()
                .filter(row -> Objects.equals(row.chapter(), chapter))
                .map(row -> row.year() + " " + row.states())
                .toList();
    }

    private List<ChapterProgress> dashboard() {
        return progress.dashboard(asked(), null, Paging.first()).items();
    }
}
