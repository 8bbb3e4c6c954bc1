package org.cartagena40.events.progress;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;

/** What stands in the way (R152). */
public record ChallengeRecorded(
        ReportId report,
        int number,
        PlanItem item,
        Scope scope,
        Period period,
        Label title,
        LanguageText text,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act)
        implements ReportEvent {
    public ChallengeRecorded {
        evidence = List.copyOf(evidence);
    }
}
