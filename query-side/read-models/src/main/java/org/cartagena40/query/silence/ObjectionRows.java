package org.cartagena40.query.silence;

import static org.cartagena40.query.views.RowChange.open;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Objection;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The rows that name an objecting State. Each takes its tier from its procedure, which fixed it at opening, and is the
 * State's own (rule 19): no query has to know about disclosure.
 */
final class ObjectionRows {

    static final ViewTable OBJECTION = ViewTable.settled("objection", "procedure", "position");

    private ObjectionRows() {}

    /** @param step what its time made of it */
    static <E extends SilenceEvent & Objection> RowChanges objected(E event, RecordedEvent recorded, String step) {
        RowChange row = row(event, event.by(), recorded, step);
        return RowChanges.of(received(row, event.receivedAt(), event.paragraphs())
                .set("grounds", event.grounds())
                .set("proposed_amendment", event.proposedAmendment()));
    }

    static RowChanges withdrawn(ObjectionWithdrawn event, RecordedEvent recorded) {
        return RowChanges.of(received(row(event, event.by(), recorded, "WITHDRAWN"), event.receivedAt(), List.of())
                .set("before_deadline", event.beforeTheDeadline()));
    }

    private static RowChange row(SilenceEvent event, MemberState by, RecordedEvent recorded, String step) {
        return open(OBJECTION, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("step", step)
                .set("state", by)
                .visibleAs(SilenceProjection.DISCLOSURE_TIER, SilenceProjection.PROCEDURE, event.procedure())
                .ownedBy(by);
    }

    private static RowChange received(RowChange row, Instant receivedAt, List<String> paragraphs) {
        return row.set("received_at", receivedAt).set("paragraphs", JsonText.of(paragraphs));
    }
}
