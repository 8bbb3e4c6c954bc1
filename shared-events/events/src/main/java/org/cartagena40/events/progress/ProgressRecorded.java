package org.cartagena40.events.progress;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.LanguageText;

/**
 * How far an action is, as reported (R68, R155).
 *
 * @param number its number within the report, from 1
 */
public record ProgressRecorded(
        ReportId report,
        int number,
        PlanItem item,
        Scope scope,
        Period period,
        ProgressStatus status,
        LanguageText text,
        List<Evidence> evidence,
        EffectiveTime effective,
        Act act)
        implements ReportEvent {
    public ProgressRecorded {
        evidence = List.copyOf(evidence);
    }
}
