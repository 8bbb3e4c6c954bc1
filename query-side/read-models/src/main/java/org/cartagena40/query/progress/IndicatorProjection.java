package org.cartagena40.query.progress;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.progress.IndicatorDefined;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.IndicatorRevised;
import org.cartagena40.events.progress.IndicatorValueRecorded;
import org.cartagena40.events.progress.Measure;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The indicators in each of their revisions, and every value. */
public final class IndicatorProjection {

    static final ViewTable INDICATOR = ViewTable.settled("indicator", "indicator", "position");
    static final ViewTable VALUE = ViewTable.settled("indicator_value", "indicator", "position");

    private IndicatorProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(IndicatorDefined.class, IndicatorProjection::defined)
                .on(IndicatorRevised.class, IndicatorProjection::revised)
                .on(IndicatorValueRecorded.class, IndicatorProjection::value);
    }

    private static RowChanges defined(IndicatorDefined event, RecordedEvent recorded) {
        return RowChanges.of(measure(event, 1, event.measure(), recorded)
                .set("plan", event.plan())
                .set("kind", event.kind()));
    }

    private static RowChanges revised(IndicatorRevised event, RecordedEvent recorded) {
        return RowChanges.of(
                measure(event, event.revision(), event.measure(), recorded).set("reason", event.reason()));
    }

    private static RowChange measure(IndicatorEvent event, int revision, Measure measure, RecordedEvent recorded) {
        return open(INDICATOR, event.indicator(), recorded.position())
                .toldBy(event)
                .set("revision", revision)
                .set("name", JsonText.of(LabelText.of(measure.name())))
                .set("unit", measure.unit())
                .set("baseline", measure.baseline())
                .set("target", measure.target())
                .set("chapter", measure.chapter())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChanges value(IndicatorValueRecorded event, RecordedEvent recorded) {
        RowChange row = open(VALUE, event.indicator(), recorded.position())
                .set("number", event.number())
                .set("value", event.value().toPlainString())
                .set("unit", event.unit());
        return RowChanges.of(ReportedRows.said(row, event, event.scope(), event.period(), event.evidence()));
    }
}
