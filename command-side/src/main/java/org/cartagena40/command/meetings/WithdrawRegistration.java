package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.ParticipantId;

/** Takes a registration back; it makes way for one under another affiliation. */
public record WithdrawRegistration(
        @TargetAggregateIdentifier MeetingId meeting, ParticipantId participant, Act act, Instant receivedAt)
        implements ActaCommand {}
