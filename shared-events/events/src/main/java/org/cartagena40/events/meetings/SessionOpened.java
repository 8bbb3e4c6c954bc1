package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;

/** A session was opened by its chair (R53). */
public record SessionOpened(MeetingId meeting, int session, Institution chair, EffectiveTime effective, Act act)
        implements MeetingEvent {}
