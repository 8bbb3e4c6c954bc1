package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Presidency convened the meeting (R53, R74). */
public record MeetingConvened(MeetingId meeting, EffectiveTime effective, Act act) implements MeetingEvent {}
