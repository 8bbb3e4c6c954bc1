package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.meetings.MeetingId;

/** Says what a document is to a meeting. */
public record AttachToMeeting(
        @TargetAggregateIdentifier DocumentId document,
        MeetingId meeting,
        MeetingPaper paper,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
