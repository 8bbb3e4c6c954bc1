package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.jspecify.annotations.Nullable;

/** What became of a comment. */
public record CommentAnswered(
        WindowId window,
        CommentId comment,
        CommentStatus status,
        @Nullable LanguageText reply,
        EffectiveTime effective,
        Act act)
        implements WindowEvent {}
