package org.cartagena40.command.meetings;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.jspecify.annotations.Nullable;

/** Invites a body that is no member, for one of the four purposes (R103, R105). */
public record InviteStakeholder(
        @TargetAggregateIdentifier MeetingId meeting,
        Institution stakeholder,
        @Nullable Label name,
        Constituency constituency,
        MeetingPurpose purpose,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
