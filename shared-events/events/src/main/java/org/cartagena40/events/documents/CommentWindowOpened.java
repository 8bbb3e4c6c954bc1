package org.cartagena40.events.documents;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Deadline;

/** One audience may comment on a document until its own deadline (R127, R129). */
public record CommentWindowOpened(
        WindowId window,
        DocumentId document,
        Audience audience,
        Deadline until,
        boolean zoneAssumed,
        EffectiveTime effective,
        Act act)
        implements WindowEvent {}
