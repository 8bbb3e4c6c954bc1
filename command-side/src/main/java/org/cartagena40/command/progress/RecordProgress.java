package org.cartagena40.command.progress;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.ProgressStatus;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/** Reports how far an action or chapter is (R68, R155). */
public record RecordProgress(
        PlanId plan,
        @Nullable Integer chapter,
        @Nullable Integer action,
        Scope scope,
        Period period,
        ProgressStatus status,
        LanguageText text,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ReportedOnThePlan {
    public RecordProgress {
        evidence = List.copyOf(evidence);
    }
}
