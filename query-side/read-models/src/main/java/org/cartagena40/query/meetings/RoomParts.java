package org.cartagena40.query.meetings;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.query.meetings.MeetingRoom.Constituents;
import org.cartagena40.query.meetings.MeetingRoom.Intervention;
import org.cartagena40.query.meetings.MeetingRoom.SessionTold;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** Puts a meeting together from what the record tells of it. */
final class RoomParts {

    private record Attendance(int session, List<String> present) {}

    private RoomParts() {}

    static MeetingRoom of(Asked asked, MeetingSummary meeting) {
        Map<String, String> which = Map.of("meeting", meeting.meeting());
        return new MeetingRoom(
                meeting,
                earlier(asked, meeting),
                ofMeeting(asked, meeting),
                asked.first(MeetingSql.AGENDA, which, row -> row.count("version")).orElse(0),
                asked.first(
                                MeetingSql.AGENDA,
                                which,
                                row -> row.list("items", new TypeReference<List<AgendaEntry>>() {}))
                        .orElse(List.of()),
                asked.rows(MeetingSql.INVITATIONS, which, MeetingParts::invitation),
                asked.rows(
                        MeetingSql.COUNTS,
                        which,
                        row -> new Constituents(
                                row.text("constituency"), row.count("registered"), row.count("waiting"))),
                asked.rows(MeetingSql.PARTICIPANTS, which, MeetingParts::participant),
                sessions(asked, which),
                asked.rows(MeetingSql.DECISIONS, which, row -> row.text("decision")));
    }

    private static List<PlannedMeeting> earlier(Asked asked, MeetingSummary meeting) {
        PlannedMeeting plan = meeting.plan();
        return asked
                .rows(MeetingSql.PLANS, row -> row.text("meeting").equals(meeting.meeting()) ? MeetingParts.plan(row) : null)
                .stream()
                .flatMap(Stream::ofNullable)
                .filter(other -> plan != null && other.position() < plan.position())
                .toList();
    }

    private static List<MeetingStepTold> ofMeeting(Asked asked, MeetingSummary meeting) {
        return asked.rows(MeetingSql.STEPS, MeetingParts::step).stream()
                .filter(step -> step.meeting().equals(meeting.meeting()))
                .toList();
    }

    private static List<SessionTold> sessions(Asked asked, Map<String, String> which) {
        Map<Integer, List<Intervention>> spoken =
                asked.rows(MeetingSql.INTERVENTIONS, which, MeetingParts::intervention).stream()
                        .collect(Collectors.groupingBy(Intervention::session));
        Map<Integer, List<String>> present =
                asked
                        .rows(
                                MeetingSql.ATTENDANCE,
                                which,
                                row -> new Attendance(row.count("session"), row.texts("present")))
                        .stream()
                        .collect(Collectors.toMap(Attendance::session, Attendance::present));
        String sql = "select * from (" + MeetingSql.SESSIONS + ") held where held.meeting = :meeting order by held.session";
        return asked.rows(sql, which, row -> session(row, present, spoken));
    }

    private static SessionTold session(
            Row row, Map<Integer, List<String>> present, Map<Integer, List<Intervention>> spoken)
            throws SQLException {
        int session = row.count("session");
        return new SessionTold(
                session,
                row.text("chair"),
                row.json("effective", Effective.class),
                row.jsonOrNull("closed", Effective.class),
                present.getOrDefault(session, List.of()),
                spoken.getOrDefault(session, List.of()));
    }
}
