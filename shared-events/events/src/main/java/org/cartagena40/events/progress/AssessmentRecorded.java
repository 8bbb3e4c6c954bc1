package org.cartagena40.events.progress;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.plan.PlanId;

/** What a meeting makes of the progress of a chapter (R76, R79). */
public record AssessmentRecorded(
        AssessmentId assessment,
        MeetingId meeting,
        PlanId plan,
        int chapter,
        LanguageText text,
        EffectiveTime effective,
        Act act)
        implements AssessmentEvent {}
