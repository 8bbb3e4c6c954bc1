package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Presidency did not admit somebody from the waiting list. */
public record WaitingParticipantDeclined(
        MeetingId meeting, ParticipantId participant, String reason, EffectiveTime effective, Act act)
        implements MeetingEvent {}
