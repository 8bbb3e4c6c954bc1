package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The meeting will not be held. */
public record MeetingCancelled(MeetingId meeting, String reason, EffectiveTime effective, Act act)
        implements MeetingEvent {}
