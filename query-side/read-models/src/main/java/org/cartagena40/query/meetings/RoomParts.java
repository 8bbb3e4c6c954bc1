package org.cartagena40.query.meetings;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                earlier(asked, meeting, which),
                asked.rows(only(MeetingSql.STEPS, "position"), which, MeetingParts::step),
                asked.first(MeetingSql.AGENDA, which, row -> row.count("version"))
                        .orElse(0),
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

    private static List<PlannedMeeting> earlier(Asked asked, MeetingSummary meeting, Map<String, String> which) {
        PlannedMeeting plan = meeting.plan();
        return asked.rows(only(MeetingSql.PLANS, "position"), which, MeetingParts::plan).stream()
                .filter(other -> plan != null && other.position() < plan.position())
                .toList();
    }

    /** Of a statement about all meetings, what it says of one. */
    private static String only(String sql, String order) {
        return "select * from (" + sql + ") told where told.meeting = :meeting order by told." + order;
    }

    private static List<SessionTold> sessions(Asked asked, Map<String, String> which) {
        Map<Integer, List<Intervention>> spoken =
                asked.rows(MeetingSql.INTERVENTIONS, which, MeetingParts::intervention).stream()
                        .collect(Collectors.groupingBy(Intervention::session));
        Map<Integer, List<String>> present = asked
                .rows(MeetingSql.ATTENDANCE, which, row -> new Attendance(row.count("session"), row.texts("present")))
                .stream()
                .collect(Collectors.toMap(Attendance::session, Attendance::present));
        return asked.rows(only(MeetingSql.SESSIONS, "session"), which, row -> session(row, present, spoken));
    }

    private static SessionTold session(
            Row row, Map<Integer, List<String>> present, Map<Integer, List<Intervention>> spoken) throws SQLException {
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
