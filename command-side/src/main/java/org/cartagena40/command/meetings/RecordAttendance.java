package org.cartagena40.command.meetings;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.MeetingId;

/** Records who was present in a session; a later list replaces an earlier one (X14). */
public record RecordAttendance(
        @TargetAggregateIdentifier MeetingId meeting,
        int session,
        List<Institution> present,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public RecordAttendance {
        present = List.copyOf(present);
    }
}
