package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.meetings.MeetingId;

/** The Presidency presents a report for a meeting. */
public record PresentReport(
        @TargetAggregateIdentifier DocumentId document,
        MeetingId meeting,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
