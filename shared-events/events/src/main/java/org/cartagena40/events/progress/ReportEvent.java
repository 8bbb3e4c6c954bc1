package org.cartagena40.events.progress;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.LanguageText;

/** What happens to a report: one entry more, on an action or a chapter, of somebody and of a period. */
public sealed interface ReportEvent extends ActaEvent
        permits ProgressRecorded, GoodPracticeRecorded, ChallengeRecorded {
    ReportId report();

    PlanItem item();

    Scope scope();

    Period period();

    LanguageText text();

    List<Evidence> evidence();
}
