package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;

/** Closes registration before its deadline. */
public record CloseRegistration(
        @TargetAggregateIdentifier MeetingId meeting,
        String reason,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
