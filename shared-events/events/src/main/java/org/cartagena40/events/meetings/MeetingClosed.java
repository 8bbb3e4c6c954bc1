package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The meeting was held and is over. */
public record MeetingClosed(MeetingId meeting, EffectiveTime effective, Act act) implements MeetingEvent {}
