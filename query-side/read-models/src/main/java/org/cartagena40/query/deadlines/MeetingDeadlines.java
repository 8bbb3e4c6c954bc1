package org.cartagena40.query.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.query.meetings.GlobalMilestone;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.RegistrationPeriod;

/**
 * What falls due around meetings. Only what is known to the day stands in a calendar: a month or a year is shown with the
 * meeting or the milestone itself.
 */
final class MeetingDeadlines {

    private MeetingDeadlines() {}

    static Stream<DeadlineEntry> of(List<MeetingSummary> meetings, List<GlobalMilestone> milestones, Instant asOf) {
        Stream<DeadlineEntry> ofMeetings = meetings.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .flatMap(meeting -> Stream.concat(begins(meeting, asOf), registration(meeting, asOf)));
        return Stream.concat(ofMeetings, milestones.stream().flatMap(milestone -> of(milestone, asOf)));
    }

    private static Stream<DeadlineEntry> begins(MeetingSummary meeting, Instant asOf) {
        return meeting.begins().stream()
                .map(at -> entry(
                        DeadlineKind.MEETING,
                        meeting.meeting(),
                        meeting.kind(),
                        at,
                        asOf,
                        meeting.status().name()));
    }

    private static Stream<DeadlineEntry> registration(MeetingSummary meeting, Instant asOf) {
        RegistrationPeriod period = meeting.registration();
        return period == null
                ? Stream.empty()
                : Stream.of(entry(
                        DeadlineKind.REGISTRATION_DEADLINE,
                        meeting.meeting(),
                        meeting.kind(),
                        period.until(),
                        asOf,
                        period.status()));
    }

    private static Stream<DeadlineEntry> of(GlobalMilestone milestone, Instant asOf) {
        return milestone
                .begins()
                .map(day -> Stream.of(
                        day(DeadlineKind.MILESTONE, milestone, day, asOf),
                        day(DeadlineKind.MEETING_TARGET, milestone, TargetDate.before(day), asOf)))
                .orElseGet(Stream::empty);
    }

    private static DeadlineEntry day(DeadlineKind what, GlobalMilestone milestone, LocalDate day, Instant asOf) {
        String status = milestone.meetings().isEmpty() ? "NO_MEETING" : "MEETING_ON_RECORD";
        return entry(what, milestone.milestone(), milestone.kind(), Zones.startOf(day), asOf, status);
    }

    private static DeadlineEntry entry(
            DeadlineKind what, String reference, String title, Instant at, Instant asOf, String status) {
        return new DeadlineEntry(
                what, reference, title, at, DeadlineQueries.inSantiago(at), List.of(), !at.isAfter(asOf), status);
    }
}
