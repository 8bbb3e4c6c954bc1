package org.cartagena40.events.progress;

import org.cartagena40.events.ActaEvent;

/** What happens to an assessment. */
public sealed interface AssessmentEvent extends ActaEvent permits AssessmentRecorded {
    AssessmentId assessment();
}
