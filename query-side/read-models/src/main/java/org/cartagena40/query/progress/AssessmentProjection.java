package org.cartagena40.query.progress;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.progress.AssessmentRecorded;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** What meetings make of the chapters. */
public final class AssessmentProjection {

    static final ViewTable ASSESSMENT = ViewTable.settled("assessment", "assessment", "position");

    private AssessmentProjection() {}

    public static Projection projection() {
        return new Handlers().on(AssessmentRecorded.class, AssessmentProjection::recorded);
    }

    private static RowChanges recorded(AssessmentRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(ASSESSMENT, event.assessment(), recorded.position())
                .toldBy(event)
                .set("meeting", event.meeting())
                .set("plan", event.plan())
                .set("chapter", event.chapter())
                .set("text", JsonText.of(Text.of(event.text())))
                .visibleTo(Tier.PUBLIC));
    }
}
