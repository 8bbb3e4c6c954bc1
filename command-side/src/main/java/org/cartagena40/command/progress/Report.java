package org.cartagena40.command.progress;

import org.cartagena40.command.Evolution;
import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ReportEvent;

/**
 * What one body reports on one action or chapter, as its past made it.
 *
 * @param free whether nothing else lies under this id
 * @param entries how many there are
 */
public record Report(boolean free, int entries) {

    public static final Report NONE = new Report(true, 0);

    /** What the id of a report names when it names no report. */
    static final Report SOMETHING_ELSE = new Report(false, 0);

    /** How it follows from its events. */
    public static final Evolution<Report, ReportEvent> EVOLUTION = new Evolution<Report, ReportEvent>()
            .on(ProgressRecorded.class, (r, e) -> new Report(true, e.number()))
            .on(GoodPracticeRecorded.class, (r, e) -> new Report(true, e.number()))
            .on(ChallengeRecorded.class, (r, e) -> new Report(true, e.number()));
}
