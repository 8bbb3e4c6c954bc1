package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.WindowId;
import org.jspecify.annotations.Nullable;

/** Says what became of a comment. */
public record AnswerComment(
        @TargetAggregateIdentifier WindowId window,
        CommentId comment,
        CommentStatus status,
        @Nullable LanguageText reply,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
