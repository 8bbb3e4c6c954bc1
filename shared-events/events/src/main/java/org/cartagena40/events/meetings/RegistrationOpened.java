package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Deadline;

/**
 * Participants may register until the deadline (R124).
 *
 * @param zoneAssumed whether the source states no zone and Santiago was taken (X7)
 */
public record RegistrationOpened(
        MeetingId meeting, Deadline until, boolean zoneAssumed, EffectiveTime effective, Act act)
        implements MeetingEvent {}
