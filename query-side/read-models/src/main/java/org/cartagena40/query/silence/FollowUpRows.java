package org.cartagena40.query.silence;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The rows of what the Presidency does after a broken silence or a review (rules 18 and 21). That it did is public; its
 * free reason, which might name an objecting State, is a row apart with the tier of the disclosure (rule 19).
 */
final class FollowUpRows {

    private static final ViewTable REASON = ViewTable.settled("disclosed_reason", "position");
    private static final ViewTable FOLLOW_UP = ViewTable.settled("follow_up", "procedure", "position");
    private static final ViewTable ANSWER = ViewTable.settled("answer", "procedure", "position");

    private FollowUpRows() {}

    static RowChanges followUp(FollowUpRecorded event, RecordedEvent recorded) {
        RowChange followUp = open(FOLLOW_UP, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("follow_up", event.followUp())
                .visibleTo(Tier.PUBLIC);
        return RowChanges.of(followUp, reason(event, event.reason(), recorded));
    }

    static RowChanges registerClosed(ObjectionRegisterClosed event, RecordedEvent recorded) {
        RowChange closed = amend(SilenceProjection.PROCEDURE, event.procedure())
                .set("register_closed_at", event.effective().certainFrom().orElse(recorded.recordedAt()))
                .set("register_closed_position", recorded.position());
        return RowChanges.of(closed, reason(event, event.reason(), recorded));
    }

    static RowChanges outcomeConfirmed(OutcomeConfirmed event, RecordedEvent recorded) {
        return RowChanges.of(
                SilenceProjection.review(event, recorded, "CONFIRMED"), reason(event, event.reason(), recorded));
    }

    static RowChanges newDecisionCalledFor(NewDecisionCalledFor event, RecordedEvent recorded) {
        return RowChanges.of(
                SilenceProjection.review(event, recorded, "CALLED_FOR"), reason(event, event.reason(), recorded));
    }

    static RowChanges answered(ObjectionAnswered event, RecordedEvent recorded) {
        RowChange answer = open(ANSWER, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("state", event.objector())
                .set("text", JsonText.of(Text.of(event.text())));
        return RowChanges.of(Discretion.restrict(answer, event));
    }

    private static RowChange reason(SilenceEvent event, String reason, RecordedEvent recorded) {
        return Discretion.restrict(open(REASON, recorded.position()).set("reason", reason), event);
    }
}
