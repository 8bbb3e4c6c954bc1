package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.MeetingId;

/** Records that somebody spoke and for how long (R131, F20). */
public record RecordIntervention(
        @TargetAggregateIdentifier MeetingId meeting,
        int session,
        Institution speaker,
        Instant startedAt,
        int seconds,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
