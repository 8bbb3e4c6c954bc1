package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** Why a meeting is not six months before its milestone, said afterwards (R77). */
public record TimingDeviationExplained(MeetingId meeting, String reason, EffectiveTime effective, Act act)
        implements MeetingEvent {}
