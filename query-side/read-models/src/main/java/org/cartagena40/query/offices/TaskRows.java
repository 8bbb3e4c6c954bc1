package org.cartagena40.query.offices;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.OfficeEvent;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Confided;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The steps of a task of the Vice-Presidency. That it reverted is no step: it follows from the end of the term, so it
 * holds at the right instant whether or not anybody recorded anything then (X18).
 */
final class TaskRows {

    static final ViewTable TASK = ViewTable.settled("vice_presidency_task", "task", "position");

    private TaskRows() {}

    static RowChanges requested(VicePresidencyTaskRequested event, RecordedEvent recorded) {
        RowChange row = step(event, event.task(), recorded, TaskStatus.REQUESTED);
        return RowChanges.of(about(of(row, event.term(), event.state()), event.kind(), event.matter())
                .set("asked_by", event.act().principal())
                .set("decision", event.decision()));
    }

    static RowChanges takenUp(VicePresidencyTaskTakenUp event, RecordedEvent recorded) {
        RowChange row = step(event, event.task(), recorded, TaskStatus.TAKEN_UP);
        return RowChanges.of(about(of(row, event.term(), event.state()), event.kind(), event.matter()));
    }

    static RowChanges accepted(VicePresidencyTaskAccepted event, RecordedEvent recorded) {
        return RowChanges.of(of(step(event, event.task(), recorded, TaskStatus.ACCEPTED), event.term(), event.state()));
    }

    /** It is free to decline and owes no reason; one that is given is for the offices (R63). */
    static RowChanges declined(VicePresidencyTaskDeclined event, RecordedEvent recorded) {
        RowChanges declined = RowChanges.of(
                of(step(event, event.task(), recorded, TaskStatus.DECLINED), event.term(), event.state()));
        String reason = event.reason();
        return reason == null
                ? declined
                : declined.and(RowChanges.of(Confided.reason(recorded.position(), reason, event.state())));
    }

    static RowChanges completed(VicePresidencyTaskCompleted event, RecordedEvent recorded) {
        return RowChanges.of(of(step(event, event.task(), recorded, TaskStatus.COMPLETED), event.term(), event.state())
                .set("result", event.result()));
    }

    private static RowChange step(OfficeEvent event, TaskId task, RecordedEvent recorded, TaskStatus step) {
        return open(TASK, task, recorded.position())
                .toldBy(event)
                .set("step", step)
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange of(RowChange row, TermId term, MemberState state) {
        return row.set("term", term).set("state", state);
    }

    private static RowChange about(RowChange row, TaskKind kind, TaskMatter matter) {
        return row.set("kind", kind)
                .set("description", matter.description())
                .set("programme", matter.programme())
                .set("meeting", matter.meeting());
    }
}
