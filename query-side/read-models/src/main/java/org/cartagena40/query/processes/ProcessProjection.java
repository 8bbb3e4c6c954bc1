package org.cartagena40.query.processes;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The processes on record, one row each. */
public final class ProcessProjection {

    static final ViewTable PROCESS = ViewTable.settled("external_process", "process", "position");

    private ProcessProjection() {}

    public static Projection projection() {
        return new Handlers().on(ExternalProcessRegistered.class, ProcessProjection::registered);
    }

    private static RowChanges registered(ExternalProcessRegistered event, RecordedEvent recorded) {
        return RowChanges.of(open(PROCESS, event.process(), recorded.position())
                .toldBy(event)
                .set("name", JsonText.of(LabelText.of(event.name())))
                .visibleTo(Tier.PUBLIC));
    }
}
