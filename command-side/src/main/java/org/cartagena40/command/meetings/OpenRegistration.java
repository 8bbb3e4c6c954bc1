package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.silence.Deadline;

/** Opens registration until a deadline, or gives it more time (R124). */
public record OpenRegistration(
        @TargetAggregateIdentifier MeetingId meeting,
        Deadline until,
        boolean zoneAssumed,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
