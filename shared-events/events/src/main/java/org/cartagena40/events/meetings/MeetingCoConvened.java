package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Vice-Presidency convened it too, where applicable (000:57). */
public record MeetingCoConvened(MeetingId meeting, EffectiveTime effective, Act act) implements MeetingEvent {}
