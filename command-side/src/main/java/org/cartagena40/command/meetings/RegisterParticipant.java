package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Registers a person under one affiliation; once registration is over the person waits (F19). */
public record RegisterParticipant(
        @TargetAggregateIdentifier MeetingId meeting,
        ParticipantId participant,
        PersonId person,
        Institution affiliation,
        Constituency constituency,
        @Nullable String language,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
