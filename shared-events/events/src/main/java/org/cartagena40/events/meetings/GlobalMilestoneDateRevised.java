package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The date of a milestone became known more exactly, or moved (F17). Targets follow; no meeting moves by itself. */
public record GlobalMilestoneDateRevised(
        MilestoneId milestone, EffectiveTime date, String reason, EffectiveTime effective, Act act)
        implements MilestoneEvent {}
