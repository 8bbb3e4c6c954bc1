package org.cartagena40.query.views;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.eventstore.RecordedEvent;

/** One event's changes at its position, projection by projection. It is made of the event alone, in any thread. */
record Step(long position, List<RowChanges> changes) {

    static Step of(RecordedEvent recorded, List<Projection> projections) {
        List<RowChanges> changes = new ArrayList<>(projections.size());
        for (Projection projection : projections) {
            RowChanges of = projection.on(recorded);
            if (!of.changes().isEmpty()) {
                changes.add(of);
            }
        }
        return new Step(recorded.position(), changes);
    }
}
