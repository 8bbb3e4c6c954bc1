package org.cartagena40.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.math.BigDecimal;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorId;
import org.cartagena40.events.progress.IndicatorKind;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Indicators, their revisions and their values. */
class IndicatorTest extends ReportedOn {

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
}
