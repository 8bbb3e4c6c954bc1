package org.cartagena40.events.decisions;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the members at a meeting. An imported one has no number: official number not stated. An annex that the
 * sources only mention is named, not held.
 */
public record DecisionRecorded(
        RegisterId register,
        DecisionId decision,
        @Nullable DecisionNumber number,
        MeetingId meeting,
        int noAtMeeting,
        DecisionMethod method,
        LanguageText text,
        @Nullable String annexNotHeld,
        EffectiveTime effective,
        Act act)
        implements DecisionEvent {}
