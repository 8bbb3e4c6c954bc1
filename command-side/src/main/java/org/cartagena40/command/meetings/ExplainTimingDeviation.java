package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;

/** Says afterwards why a meeting is not six months before its milestone (R77). */
public record ExplainTimingDeviation(
        @TargetAggregateIdentifier MeetingId meeting,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
