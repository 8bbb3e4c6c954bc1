package org.cartagena40.events.meetings;

import java.time.ZoneId;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a meeting, whole: a later plan replaces an earlier one and both stay on record.
 *
 * @param date when it takes place, no more exact than its source
 * @param zone the zone of the sessions' wall clock
 * @param languages of the meeting (BCP 47 tags)
 * @param interventionLimitSeconds what an intervention is asked to last at most; it is measured, never cut (R131)
 */
public record MeetingPlan(
        EffectiveTime date,
        @Nullable MeetingFormat format,
        @Nullable String place,
        @Nullable MemberState host,
        List<Session> sessions,
        @Nullable ZoneId zone,
        List<String> languages,
        @Nullable Interpretation interpretation,
        @Nullable Integer interventionLimitSeconds) {
    public MeetingPlan {
        sessions = List.copyOf(sessions);
        languages = List.copyOf(languages);
    }
}
