package org.cartagena40.command.progress;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.AssessmentId;

/** Records what a meeting makes of the progress of a chapter (R76, R79). */
public record RecordAssessment(
        MeetingId meeting,
        PlanId plan,
        int chapter,
        LanguageText text,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {

    /** Such as MSC-2:PAC-2024-2034:chapter-1. */
    @TargetAggregateIdentifier
    public AssessmentId assessment() {
        return new AssessmentId(meeting + ":" + plan + ":chapter-" + chapter);
    }
}
