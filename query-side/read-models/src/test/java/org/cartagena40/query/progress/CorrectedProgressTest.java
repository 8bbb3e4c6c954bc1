package org.cartagena40.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.math.BigDecimal;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Corrected entries and values as they should read, with their chain (F21, F22). */
class CorrectedProgressTest extends ReportedOn {

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
    void a_corrected_value_reads_as_it_should() {
        IndicatorId id = new IndicatorId("IND-1");
        views.record(new IndicatorDefined(id, PLAN, IndicatorKind.IMPACT, measure("persons"), THEN, SECRETARIAT));
        long value = position(value(id, 1, "1250", "persons"));
        views.record(corrected(value, "progress.indicator-value-recorded", "/value", "1250", "12.50"));
        assertThat(indicators.indicator(asked(), "IND-1").values().get(0).value())
                .isEqualTo(new BigDecimal("12.50"));
    }
}
