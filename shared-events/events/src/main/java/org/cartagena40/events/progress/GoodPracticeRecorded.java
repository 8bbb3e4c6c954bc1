package org.cartagena40.events.progress;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;

/** A practice worth following (R151). */
public record GoodPracticeRecorded(
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
    public GoodPracticeRecorded {
        evidence = List.copyOf(evidence);
    }
}
