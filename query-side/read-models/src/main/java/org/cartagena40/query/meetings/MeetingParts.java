package org.cartagena40.query.meetings;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** Makes the parts of a meeting from their rows. */
final class MeetingParts {

    private MeetingParts() {}

    static PlannedMeeting plan(Row row) throws SQLException {
        return new PlannedMeeting(
                row.number("position"),
                row.flag("is_certain"),
                row.json("date", Effective.class),
                row.textOrNull("format"),
                row.textOrNull("place"),
                row.textOrNull("host"),
                row.list("sessions", new TypeReference<List<PlannedSession>>() {}),
                row.textOrNull("zone"),
                row.texts("languages"),
                row.textOrNull("interpretation"),
                row.countOrNull("limit_seconds"),
                row.textOrNull("reason"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    static MeetingStepTold step(Row row) throws SQLException {
        return new MeetingStepTold(
                row.text("meeting"),
                row.number("position"),
                row.text("step"),
                row.flag("is_certain"),
                row.textOrNull("reason"),
                row.text("actor"),
                row.json("effective", Effective.class));
    }

    /** At its deadline registration is over. */
    static RegistrationPeriod registration(Row row, Instant asOf) throws SQLException {
        Instant until = row.instant("until_at");
        String whileOpen = until.isAfter(asOf) ? "OPEN" : "OVER";
        return new RegistrationPeriod(
                until,
                row.local("local_time").toString(),
                row.text("zone"),
                row.flag("zone_assumed"),
                row.textOrNull("closed_position") == null ? whileOpen : "CLOSED_EARLY",
                row.textOrNull("closed_because"),
                row.json("effective", Effective.class));
    }

    static MeetingRoom.Invitation invitation(Row row) throws SQLException {
        return new MeetingRoom.Invitation(
                row.text("stakeholder"),
                row.jsonOrNull("name", LabelText.class),
                row.text("constituency"),
                row.text("purpose"),
                row.json("effective", Effective.class));
    }

    static MeetingRoom.Participant participant(Row row) throws SQLException {
        return new MeetingRoom.Participant(
                row.text("participant"),
                row.text("affiliation"),
                row.text("constituency"),
                row.textOrNull("language"),
                ParticipantStatus.valueOf(row.text("step")),
                row.json("effective", Effective.class),
                row.textOrNull("person"),
                row.textOrNull("reason"));
    }

    /** An overrun is shown, whatever was asked for. */
    static MeetingRoom.Intervention intervention(Row row) throws SQLException {
        int seconds = row.count("seconds");
        Integer limit = row.countOrNull("limit_seconds");
        return new MeetingRoom.Intervention(
                row.count("session"),
                row.text("speaker"),
                row.instant("started_at"),
                seconds,
                limit,
                limit == null ? null : Math.max(0, seconds - limit));
    }
}
