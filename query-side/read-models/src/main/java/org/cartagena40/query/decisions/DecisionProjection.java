package org.cartagena40.query.decisions;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The register of decisions of the members. */
public final class DecisionProjection {

    static final ViewTable DECISION = ViewTable.settled("decision", "decision");

    private DecisionProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(DecisionRecorded.class, DecisionProjection::recorded)
                .on(DecisionNumbered.class, DecisionProjection::numbered);
    }

    private static RowChanges recorded(DecisionRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(DECISION, event.decision())
                .toldBy(event)
                .set("position", recorded.position())
                .set("number", event.number())
                .set("kind", DecisionKind.MEETING)
                .set("method", event.method())
                .set("text", JsonText.of(Text.of(event.text())))
                .set("meeting", event.meeting())
                .set("no_at_meeting", event.noAtMeeting())
                .set("annex_not_held", event.annexNotHeld())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges numbered(DecisionNumbered event, RecordedEvent recorded) {
        return RowChanges.of(open(DECISION, event.decision())
                .toldBy(event)
                .set("position", recorded.position())
                .set("number", event.number())
                .set("kind", DecisionKind.SILENCE)
                .set("method", DecisionMethod.SILENCE)
                .set("procedure", event.procedure())
                .visibleTo(Tier.PUBLIC));
    }
}
