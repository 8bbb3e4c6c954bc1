package org.cartagena40.query.record;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Tier;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEvent;
import org.cartagena40.events.record.Target;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.DiscreetRemarks;
import org.cartagena40.query.silence.Discretion;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** Historical facts, corrections and annotations. That something was said and what was said are two rows. */
public final class RecordProjection {

    static final ViewTable FACT = ViewTable.settled("historical_fact", "entry", "position");
    static final ViewTable CORRECTION = ViewTable.settled("correction", "position");
    static final ViewTable ANNOTATION = ViewTable.settled("annotation", "position");

    private RecordProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(HistoricalFactRecorded.class, RecordProjection::fact)
                .on(RecordCorrected.class, RecordProjection::corrected)
                .on(RecordAnnotated.class, RecordProjection::annotated)
                .ignoring(KeyRotated.class, "who publishes the log reads it there; the history tells of it");
    }

    private static RowChanges fact(HistoricalFactRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(FACT, event.entry(), recorded.position())
                .toldBy(event)
                .set("kind", event.kind())
                .set("title", JsonText.of(LabelText.of(event.title())))
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges corrected(RecordCorrected event, RecordedEvent recorded) {
        return RowChanges.of(
                said(CORRECTION, event, event.target(), recorded),
                content(DiscreetRemarks.CORRECTION, event, recorded)
                        .set("fields", JsonText.of(event.fields()))
                        .set("reason", event.reason())
                        .set("evidence", JsonText.of(Correction.Paper.of(event.evidence()))));
    }

    private static RowChanges annotated(RecordAnnotated event, RecordedEvent recorded) {
        return RowChanges.of(
                said(ANNOTATION, event, event.target(), recorded),
                content(DiscreetRemarks.ANNOTATION, event, recorded).set("text", JsonText.of(Text.of(event.text()))));
    }

    private static RowChange said(ViewTable table, RecordEvent event, Target target, RecordedEvent recorded) {
        return open(table, recorded.position())
                .holdsFrom(event.effective())
                .set("entry", event.entry())
                .set("target", target.position())
                .set("target_type", target.type())
                .set("target_procedure", target.procedure())
                .set("recorded_at", recorded.recordedAt())
                .set("origin", event.act().origin())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange content(ViewTable table, ActaEvent event, RecordedEvent recorded) {
        RowChange row = open(table, recorded.position())
                .set("actor", event.act().actor().institution())
                .set("capacity", event.act().actor().capacity())
                .set("principal", event.act().principal())
                .set("sources", JsonText.ids(event.act().sources()));
        return Discretion.tellsWho(event) ? Discretion.restrict(row, event) : row.visibleTo(Tier.PUBLIC);
    }
}
