package org.cartagena40.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;

import java.time.LocalDate;
import org.cartagena40.events.Institution;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.Scope;
import org.junit.jupiter.api.Test;

/** What was reported, by whom, and what nobody reported. */
class ProgressTest extends ReportedOn {

    @Test
    void who_reported_on_an_action_stands_beside_who_did_not_with_null_and_not_zero() {
        views.record(progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.UNDER_WAY));
        ActionReports reports = progress.action(asked(), 17);
        assertThat(reports.states()).extracting(ActionReports.OfState::state).containsExactlyInAnyOrder("BZ", "CL");
        assertThat(of(reports, "BZ").progress().status()).isEqualTo("UNDER_WAY");
        assertThat(of(reports, "CL").reported()).isFalse();
        assertThat(of(reports, "CL").progress()).isNull();
    }

    @Test
    void contradictory_reports_stand_side_by_side_and_the_later_one_comes_first_to_mind() {
        views.record(
                progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.UNDER_WAY),
                progress(2, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED),
                progress(3, 17, IN_BELIZE, YEAR_2025, ProgressStatus.NOT_STARTED));
        ActionReports.OfState belize = of(progress.action(asked(), 17), "BZ");
        assertThat(belize.progress().status()).isEqualTo("COMPLETED");
        assertThat(belize.contradicts()).isTrue();
        assertThat(entries(ProgressFilter.of(17))).hasSize(3);
    }

    @Test
    void levels_stand_apart() {
        Scope city = new Scope(Level.CITY, BELIZE, new Institution("BELMOPAN"));
        views.record(
                progress(1, 17, city, YEAR_2026, ProgressStatus.COMPLETED),
                progress(1, 17, new Scope(Level.REGION, null, null), YEAR_2026, ProgressStatus.UNDER_WAY));
        ActionReports reports = progress.action(asked(), 17);
        assertThat(of(reports, "BZ").reported()).as("a city is not its State").isFalse();
        assertThat(reports.others()).extracting(ProgressEntry::level).containsExactly("CITY", "REGION");
    }

    @Test
    void entries_are_found_by_action_chapter_state_level_and_period() {
        views.record(
                progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.UNDER_WAY),
                progress(1, 18, IN_BELIZE, YEAR_2025, ProgressStatus.UNDER_WAY));
        assertThat(entries(new ProgressFilter(null, 1, null, null, null, null, null)))
                .as("of action 18 no chapter is stated")
                .extracting(ProgressEntry::action)
                .containsExactly(17);
        assertThat(entries(new ProgressFilter(null, null, "BZ", "STATE", "PROGRESS", null, null)))
                .hasSize(2);
        assertThat(entries(new ProgressFilter(null, null, "CL", null, null, null, null)))
                .isEmpty();
        LocalDate newYear = LocalDate.parse("2026-01-01");
        assertThat(entries(new ProgressFilter(null, null, null, null, null, newYear, null)))
                .extracting(ProgressEntry::action)
                .containsExactly(17);
        assertThat(entries(new ProgressFilter(null, null, null, null, null, null, newYear.minusDays(1))))
                .extracting(ProgressEntry::action)
                .containsExactly(18);
    }
}
