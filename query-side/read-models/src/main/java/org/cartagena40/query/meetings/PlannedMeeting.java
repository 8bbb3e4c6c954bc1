package org.cartagena40.query.meetings;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for a meeting.
 *
 * @param certain whether it certainly held at the asked moment; if not, it possibly did
 */
public record PlannedMeeting(
        long position,
        boolean certain,
        Effective date,
        @Nullable String format,
        @Nullable String place,
        @Nullable String host,
        List<PlannedSession> sessions,
        @Nullable String zone,
        List<String> languages,
        @Nullable String interpretation,
        @Nullable Integer interventionLimitSeconds,
        @Nullable String reason,
        Effective effective,
        String origin,
        List<String> sources) {}
