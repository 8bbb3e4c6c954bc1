package org.cartagena40.query.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.Actor;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.work.MeetingCalendar;

/** What the lists of work need to know of the biennial meetings, from the view of meetings. */
public final class BiennialMeetings implements MeetingCalendar {

    @Override
    public List<Biennial> biennial(Asked asked) {
        return MeetingQueries.meetings(asked).stream()
                .filter(meeting -> meeting.kind().equals(MeetingKind.MSC_BIENNIAL.name()))
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .map(meeting -> biennial(RoomParts.of(asked, meeting)))
                .toList();
    }

    private static Biennial biennial(MeetingRoom room) {
        Timing timing = room.meeting().timing();
        return new Biennial(
                room.meeting().meeting(),
                room.meeting().begins().orElse(null),
                ended(room).orElse(null),
                timing != null && timing.reasonNotStated(),
                room.participantCount().stream()
                        .mapToInt(MeetingRoom.Constituents::waiting)
                        .sum());
    }

    /** Over for certain: of a range of days, after the last one. An end that history tells of starts nothing (F24). */
    private static Optional<Instant> ended(MeetingRoom room) {
        return room.steps().stream()
                .filter(step -> step.certain() && step.step().equals(MeetingStep.CLOSED.name()))
                .filter(step -> !step.actor().equals(Actor.RECORD.institution().value()))
                .map(MeetingStepTold::effective)
                .map(Effective::time)
                .flatMap(time -> time.certainFrom().stream())
                .findFirst();
    }
}
