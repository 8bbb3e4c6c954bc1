package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/** A stakeholder is invited to a meeting for one of the four purposes; nobody admits itself (R103, R105). */
public record StakeholderInvited(
        MeetingId meeting,
        Institution stakeholder,
        @Nullable Label name,
        Constituency constituency,
        MeetingPurpose purpose,
        EffectiveTime effective,
        Act act)
        implements MeetingEvent {}
