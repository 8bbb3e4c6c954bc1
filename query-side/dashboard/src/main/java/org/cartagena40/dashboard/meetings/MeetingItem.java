package org.cartagena40.dashboard.meetings;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.PlannedMeeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param name its title, or else what kind of meeting it is
 * @param lang of the title; null where the name is ours
 * @param possible whether the plan that is shown only possibly held
 */
public record MeetingItem(
        MeetingSummary meeting,
        String name,
        @Nullable String lang,
        @Nullable PlannedMeeting plan,
        Dated date,
        boolean possible,
        boolean sample) {

    static MeetingItem of(MeetingSummary meeting, Visit visit) {
        PlannedMeeting plan = plan(meeting);
        return new MeetingItem(
                meeting,
                name(meeting, visit),
                meeting.title() == null ? null : meeting.title().lang(),
                plan,
                plan == null ? visit.when().notStated() : visit.when().lasting(plan.date()),
                plan != null && !plan.certain(),
                meeting.origin().equals("SAMPLE"));
    }

    /** What is certainly planned, or else what possibly is. */
    static @Nullable PlannedMeeting plan(MeetingSummary meeting) {
        return meeting.plan() == null && !meeting.possiblyMovedTo().isEmpty()
                ? meeting.possiblyMovedTo().get(0)
                : meeting.plan();
    }

    private static String name(MeetingSummary meeting, Visit visit) {
        return meeting.title() == null
                ? visit.words().of("meetings.kind." + meeting.kind())
                : meeting.title().text();
    }
}
