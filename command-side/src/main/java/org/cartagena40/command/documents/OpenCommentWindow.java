package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.silence.Deadline;

/**
 * Opens a document to the comments of one audience.
 *
 * @param zoneAssumed whether the source states a day only, read as its end in Santiago (X7)
 */
public record OpenCommentWindow(
        @TargetAggregateIdentifier WindowId window,
        DocumentId document,
        Audience audience,
        Deadline until,
        boolean zoneAssumed,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
