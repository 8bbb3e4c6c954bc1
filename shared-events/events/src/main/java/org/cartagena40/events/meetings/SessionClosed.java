package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** A session ended. */
public record SessionClosed(MeetingId meeting, int session, EffectiveTime effective, Act act) implements MeetingEvent {}
