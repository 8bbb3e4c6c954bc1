package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingId;

/** The Vice-Presidency convenes it too, where applicable (R74). */
public record CoConveneMeeting(
        @TargetAggregateIdentifier MeetingId meeting, EffectiveTime effective, Act act, Instant receivedAt)
        implements ActaCommand {}
