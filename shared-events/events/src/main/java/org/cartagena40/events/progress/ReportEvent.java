package org.cartagena40.events.progress;

import org.cartagena40.events.ActaEvent;

/** What happens to a report. */
public sealed interface ReportEvent extends ActaEvent
        permits ProgressRecorded, GoodPracticeRecorded, ChallengeRecorded {
    ReportId report();
}
