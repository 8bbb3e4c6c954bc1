package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.ParticipantId;

/** The Presidency does not admit somebody from the waiting list (F19). */
public record DeclineWaitingParticipant(
        @TargetAggregateIdentifier MeetingId meeting,
        ParticipantId participant,
        String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
