package org.cartagena40.query.meetings;

import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingScheduled;

/** A biennial meeting of one day on which something happens. */
final class Rooms {

    static final MeetingId ROOM = new MeetingId("MSC-2");

    private Rooms() {}

    static MeetingScheduled scheduled() {
        EffectiveTime day = EffectiveTime.on(LocalDate.parse("2027-07-15"));
        return new MeetingScheduled(
                ROOM,
                MeetingKind.MSC_BIENNIAL,
                List.of(MeetingPurpose.UPDATING),
                null,
                null,
                new MeetingPlan(day, null, null, null, List.of(), null, List.of(), null, 180),
                null,
                at(0),
                PRESIDENCY);
    }

    static EffectiveTime at(int seconds) {
        return EffectiveTime.at(OPENED.plusSeconds(seconds));
    }
}
