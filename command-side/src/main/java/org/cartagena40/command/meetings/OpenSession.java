package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Opens a session of the plan. Without a chair it is the Presidency's State (R53). */
public record OpenSession(
        @TargetAggregateIdentifier MeetingId meeting,
        int session,
        @Nullable Institution chair,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
