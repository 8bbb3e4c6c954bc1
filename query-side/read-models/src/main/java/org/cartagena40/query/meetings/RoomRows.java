package org.cartagena40.query.meetings;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** What happened in the room: sessions, who was there, who spoke. */
final class RoomRows {

    static final ViewTable SESSION = ViewTable.settled("meeting_session", "meeting", "session", "position");
    static final ViewTable ATTENDANCE = ViewTable.settled("attendance", "meeting", "session", "position");
    static final ViewTable INTERVENTION = ViewTable.settled("intervention", "meeting", "session", "position");

    private RoomRows() {}

    static RowChanges opened(SessionOpened event, RecordedEvent recorded) {
        return RowChanges.of(open(SESSION, event.meeting(), event.session(), recorded.position())
                .toldBy(event)
                .set("step", "OPENED")
                .set("chair", event.chair())
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges closed(SessionClosed event, RecordedEvent recorded) {
        return RowChanges.of(open(SESSION, event.meeting(), event.session(), recorded.position())
                .toldBy(event)
                .set("step", "CLOSED")
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges attendance(AttendanceRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(ATTENDANCE, event.meeting(), event.session(), recorded.position())
                .toldBy(event)
                .set("present", JsonText.ids(event.present()))
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges intervention(InterventionRecorded event, RecordedEvent recorded) {
        return RowChanges.of(open(INTERVENTION, event.meeting(), event.session(), recorded.position())
                .toldBy(event)
                .set("speaker", event.speaker())
                .set("started_at", event.startedAt())
                .set("seconds", event.seconds())
                .set("limit_seconds", event.limitSeconds())
                .visibleTo(Tier.PUBLIC));
    }
}
