package org.cartagena40.command.progress;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/** Reports what stands in the way (R152). */
public record RecordChallenge(
        PlanId plan,
        @Nullable Integer chapter,
        @Nullable Integer action,
        Scope scope,
        Period period,
        Label title,
        LanguageText text,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements TitledReport {
    public RecordChallenge {
        evidence = List.copyOf(evidence);
    }
}
