package org.cartagena40.command.decisions;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.RegisterId;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Takes a decision of a meeting on record. */
public record RecordDecision(
        @TargetAggregateIdentifier RegisterId register,
        MeetingId meeting,
        int noAtMeeting,
        DecisionMethod method,
        LanguageText text,
        @Nullable String annexNotHeld,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
