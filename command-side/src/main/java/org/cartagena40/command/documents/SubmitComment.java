package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.WindowId;

/** Comments on a document within a window. The text is in the content store. */
public record SubmitComment(
        @TargetAggregateIdentifier WindowId window,
        CommentId comment,
        Institution by,
        CommentContent content,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
