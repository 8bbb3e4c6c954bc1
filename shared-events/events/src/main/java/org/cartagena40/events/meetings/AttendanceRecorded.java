package org.cartagena40.events.meetings;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;

/** Who was present in a session, by institution; there is no quorum (X14). */
public record AttendanceRecorded(
        MeetingId meeting, int session, List<Institution> present, EffectiveTime effective, Act act)
        implements MeetingEvent {
    public AttendanceRecorded {
        present = List.copyOf(present);
    }
}
