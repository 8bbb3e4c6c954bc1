package org.cartagena40.query.meetings;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.ParticipantId;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationClosed;
import org.cartagena40.events.meetings.RegistrationOpened;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** Until when one may register, and who did. Who a person is and why one was not admitted are rows apart. */
final class RegistrationRows {

    static final ViewTable REGISTRATION = ViewTable.settled("meeting_registration", "meeting", "position");
    static final ViewTable PARTICIPANT = ViewTable.settled("participant", "meeting", "participant", "position");
    static final ViewTable PERSON = ViewTable.settled("participant_person", "meeting", "participant", "position");

    private RegistrationRows() {}

    static RowChanges opened(RegistrationOpened event, RecordedEvent recorded) {
        return RowChanges.of(open(REGISTRATION, event.meeting(), recorded.position())
                .toldBy(event)
                .set("step", "OPENED")
                .set("until_at", event.until().instant())
                .set("local_time", event.until().local())
                .set("zone", event.until().zone())
                .set("zone_assumed", event.zoneAssumed())
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges closed(RegistrationClosed event, RecordedEvent recorded) {
        return RowChanges.of(open(REGISTRATION, event.meeting(), recorded.position())
                .toldBy(event)
                .set("step", "CLOSED")
                .set("reason", event.reason())
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges registered(ParticipantRegistered event, RecordedEvent recorded) {
        RowChange row = step(event, event.participant(), recorded, ParticipantStatus.REGISTERED)
                .set("affiliation", event.affiliation())
                .set("constituency", event.constituency())
                .set("language", event.language())
                .ownedBy(event.affiliation());
        return RowChanges.of(row, person(event, event.participant(), recorded).set("person", event.person()));
    }

    static RowChanges waitlisted(ParticipantWaitlisted event, RecordedEvent recorded) {
        RowChange row = step(event, event.participant(), recorded, ParticipantStatus.WAITING)
                .set("affiliation", event.affiliation())
                .set("constituency", event.constituency())
                .set("language", event.language())
                .ownedBy(event.affiliation());
        return RowChanges.of(row, person(event, event.participant(), recorded).set("person", event.person()));
    }

    static RowChanges admitted(WaitingParticipantAdmitted event, RecordedEvent recorded) {
        return RowChanges.of(
                step(event, event.participant(), recorded, ParticipantStatus.REGISTERED),
                person(event, event.participant(), recorded).set("reason", event.reason()));
    }

    static RowChanges declined(WaitingParticipantDeclined event, RecordedEvent recorded) {
        return RowChanges.of(
                step(event, event.participant(), recorded, ParticipantStatus.DECLINED),
                person(event, event.participant(), recorded).set("reason", event.reason()));
    }

    static RowChanges withdrawn(RegistrationWithdrawn event, RecordedEvent recorded) {
        return RowChanges.of(step(event, event.participant(), recorded, ParticipantStatus.WITHDRAWN));
    }

    private static RowChange step(
            MeetingEvent event, ParticipantId participant, RecordedEvent recorded, ParticipantStatus step) {
        return open(PARTICIPANT, event.meeting(), participant, recorded.position())
                .holdsFrom(event.effective())
                .set("step", step)
                .visibleTo(Tier.MEMBERS);
    }

    private static RowChange person(MeetingEvent event, ParticipantId participant, RecordedEvent recorded) {
        return open(PERSON, event.meeting(), participant, recorded.position()).visibleTo(Tier.OFFICE);
    }
}
