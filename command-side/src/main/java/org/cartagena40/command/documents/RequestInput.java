package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.silence.Deadline;

/** Asks for input to a document until a deadline. */
public record RequestInput(
        @TargetAggregateIdentifier DocumentId document,
        Audience from,
        Deadline until,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
