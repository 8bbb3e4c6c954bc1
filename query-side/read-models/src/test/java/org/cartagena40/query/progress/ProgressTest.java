package org.cartagena40.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.progress.AssessmentId;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Measure;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.ReportId;
import org.cartagena40.events.progress.Scope;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was reported, by whom, and what nobody reported; corrected entries as they should read, with their chain. */
class ProgressTest {

    private static final EffectiveTime THEN = EffectiveTime.at(OPENED);
    private static final Scope IN_BELIZE = new Scope(Level.STATE, BELIZE, null);
    private static final Period YEAR_2025 = period("2025-01-01", "2025-12-31");
    private static final Period YEAR_2026 = period("2026-01-01", "2026-12-31");
    private static final Period YEAR_2027 = period("2027-01-01", "2027-12-31");

    private final Views views = new Views();
    private final ProgressQueries progress = new ProgressQueries(views.reading());
    private final IndicatorQueries indicators = new IndicatorQueries(views.reading());

    @BeforeEach
    void a_plan_whose_action_17_lies_in_chapter_1_and_two_members() {
        views.record(
                new PlanRegistered(PLAN, "PAC", 2024, 2034, 5, 11, 101, THEN, IMPORTED),
                new ActionDefined(PLAN, 17, 1, 2, null, List.of(), List.of(), THEN, SECRETARIAT),
                new MemberAdmitted(MSC, BELIZE, MembershipBasis.ADOPTED, THEN, PRESIDENCY),
                new MemberAdmitted(MSC, CHILE, MembershipBasis.ADOPTED, THEN, PRESIDENCY));
    }

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

    @Test
    void a_corrected_entry_reads_as_it_should_and_shows_who_corrected_it() {
        long entry = position(progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED));
        views.record(corrected(entry, "progress.progress-recorded", "/status", "COMPLETED", "UNDER_WAY"));
        assertThat(entries(ProgressFilter.ALL)).singleElement().satisfies(now -> {
            assertThat(now.status()).isEqualTo("UNDER_WAY");
            assertThat(now.corrections()).singleElement().satisfies(step -> {
                assertThat(step.fields().get(0).recorded()).isEqualTo("COMPLETED");
                assertThat(step.reason()).isEqualTo("Misread");
            });
        });
        var before = progress.entries(
                views.asked(OPENED.plusSeconds(60), entry, Reader.anyone()), ProgressFilter.ALL, Paging.first());
        assertThat(before.items().get(0).status()).as("as known before").isEqualTo("COMPLETED");
    }

    @Test
    void a_correction_that_was_wrong_is_corrected_too() {
        long entry = position(progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED));
        long first = position(corrected(entry, "progress.progress-recorded", "/status", "COMPLETED", "UNDER_WAY"));
        views.record(corrected(first, "record.record-corrected", "/fields/0/correct", "UNDER_WAY", "DISCONTINUED"));
        ProgressEntry now = entries(ProgressFilter.ALL).get(0);
        assertThat(now.status()).isEqualTo("DISCONTINUED");
        assertThat(now.corrections()).extracting(step -> step.target()).containsExactly(entry, first);
    }

    @Test
    void an_entry_under_the_wrong_State_is_found_under_the_right_one_once_corrected() {
        long entry = position(progress(1, 17, IN_BELIZE, YEAR_2026, ProgressStatus.COMPLETED));
        views.record(corrected(entry, "progress.progress-recorded", "/scope/state", "BZ", "CL"));
        assertThat(entries(new ProgressFilter(null, null, "BZ", null, null, null, null)))
                .isEmpty();
        assertThat(entries(new ProgressFilter(null, null, "CL", null, null, null, null)))
                .hasSize(1);
        assertThat(of(progress.action(asked(), 17), "CL").reported()).isTrue();
    }

    @Test
    void an_indicator_shows_its_revisions_its_values_in_their_units_and_who_gave_none() {
        IndicatorId id = new IndicatorId("IND-1");
        views.record(
                new IndicatorDefined(id, PLAN, IndicatorKind.IMPACT, measure("persons"), THEN, SECRETARIAT),
                value(id, 1, "12.50", "persons"),
                value(id, 2, "13", "persons"),
                new IndicatorRevised(
                        id,
                        2,
                        measure("percent"),
                        "Comparable",
                        EffectiveTime.at(OPENED.plusSeconds(30)),
                        SECRETARIAT));
        IndicatorDetail detail = indicators.indicator(asked(), "IND-1");
        assertThat(detail.values())
                .extracting(IndicatorDetail.Value::value)
                .containsExactly(new BigDecimal("12.50"), new BigDecimal("13"));
        assertThat(detail.values()).extracting(IndicatorDetail.Value::unit).containsOnly("persons");
        assertThat(detail.indicator().unit()).isEqualTo("percent");
        assertThat(detail.revisions()).hasSize(2);
        assertThat(detail.notReported()).containsExactly("CL");
        IndicatorDetail before = indicators.indicator(views.asked(OPENED, Reader.anyone()), "IND-1");
        assertThat(before.indicator().unit()).isEqualTo("persons");
        assertThat(indicators.indicators(asked(), Paging.first()).items()).hasSize(1);
        assertThatThrownBy(() -> indicators.indicator(asked(), "IND-2")).isInstanceOf(NotOnRecord.class);
    }

    @Test
    void a_corrected_value_reads_as_it_should() {
        IndicatorId id = new IndicatorId("IND-1");
        views.record(new IndicatorDefined(id, PLAN, IndicatorKind.IMPACT, measure("persons"), THEN, SECRETARIAT));
        long value = position(value(id, 1, "1250", "persons"));
        views.record(corrected(value, "progress.indicator-value-recorded", "/value", "1250", "12.50"));
        assertThat(indicators.indicator(asked(), "IND-1").values().get(0).value())
                .isEqualTo(new BigDecimal("12.50"));
    }

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

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static ActaEvent progress(int number, int action, Scope scope, Period period, ProgressStatus status) {
        return new ProgressRecorded(
                new ReportId("PAC:action-" + action + ":" + scope.level()),
                number,
                new PlanItem(PLAN, 1, null, action),
                scope,
                period,
                status,
                TEXT,
                List.of(E_MAIL),
                THEN,
                BELIZE_ACTS);
    }

    private static ActaEvent value(IndicatorId id, int number, String value, String unit) {
        return new IndicatorValueRecorded(
                id, number, IN_BELIZE, YEAR_2026, new BigDecimal(value), unit, List.of(E_MAIL), THEN, BELIZE_ACTS);
    }

    private static Measure measure(String unit) {
        return new Measure(new Label("en", "With papers"), unit, null, null, 1);
    }

    private static ActaEvent cycle(String id, int from) {
        return new PriorityCycleOpened(
                new CycleId(id), PLAN, from, from + 2, 5, 15, List.of(Criterion.SYNERGIES), THEN, PRESIDENCY);
    }

    private static ActaEvent corrected(long position, String type, String field, String recorded, String correct) {
        return new RecordCorrected(
                new RecordEntryId("correction of " + position),
                new Target(position, type, null),
                List.of(new FieldCorrection(field, recorded, correct)),
                "Misread",
                E_MAIL,
                THEN,
                SECRETARIAT);
    }

    private long position(ActaEvent event) {
        return views.record(event).get(0).position();
    }

    private Question asked() {
        return views.asked(OPENED.plusSeconds(60), Reader.anyone());
    }

    private List<ProgressEntry> entries(ProgressFilter filter) {
        return progress.entries(asked(), filter, Paging.first()).items();
    }

    private static ActionReports.OfState of(ActionReports reports, String state) {
        return reports.states().stream()
                .filter(one -> one.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static ChapterProgress row(List<ChapterProgress> rows, String cycle, @Nullable Integer chapter) {
        return rows.stream()
                .filter(row -> row.cycle().equals(cycle) && Objects.equals(row.chapter(), chapter))
                .findFirst()
                .orElseThrow();
    }
}
