package org.cartagena40.query.silence;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.cartagena40.events.Zones;
import org.cartagena40.query.views.Row;

/**
 * The one deadline as every page, mail and calendar shows it: as announced, as an instant, and read in UTC and in
 * Santiago. The instant decides (rule 4).
 */
public record DeadlineReading(LocalDateTime local, String zone, Instant instant, String utc, String santiago) {

    static DeadlineReading of(Row row) throws SQLException {
        Instant instant = row.instant("deadline");
        return new DeadlineReading(
                row.local("local_time"),
                row.text("zone"),
                instant,
                read(instant, ZoneOffset.UTC),
                read(instant, Zones.SANTIAGO));
    }

    private static String read(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
