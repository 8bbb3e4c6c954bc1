package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** Registration was closed before its deadline. */
public record RegistrationClosed(MeetingId meeting, String reason, EffectiveTime effective, Act act)
        implements MeetingEvent {}
