package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** A participant will not take part. */
public record RegistrationWithdrawn(MeetingId meeting, ParticipantId participant, EffectiveTime effective, Act act)
        implements MeetingEvent {}
