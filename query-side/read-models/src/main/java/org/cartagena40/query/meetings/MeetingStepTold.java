package org.cartagena40.query.meetings;

import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/** A step of a meeting that the record tells of. */
public record MeetingStepTold(
        String meeting,
        long position,
        String step,
        boolean certain,
        @Nullable String reason,
        String actor,
        Effective effective) {}
