package org.cartagena40.query.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.events.Zones;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Designation;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.silence.SilenceSql;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;

/** The calendar at a moment: deadlines of procedures, starts and ends of terms. */
public final class DeadlineQueries {

    private static final int NEXT = 10;

    private final Reading reading;

    public DeadlineQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<DeadlineEntry> deadlines(Question question, Paging paging) {
        return reading.answer(
                question,
                asked -> Page.of(
                        calendar(asked, SilenceSql.BOARD, OfficeQueries.offices(asked))
                                .toList(),
                        DeadlineEntry::order,
                        paging));
    }

    /** What comes next, within the answer to a wider question. */
    public static List<DeadlineEntry> next(Asked asked, Offices offices) {
        return calendar(asked, SilenceSql.PENDING, offices)
                .filter(entry -> !entry.passed())
                .sorted(Comparator.comparing(DeadlineEntry::order))
                .limit(NEXT)
                .toList();
    }

    private static Stream<DeadlineEntry> calendar(Asked asked, String procedures, Offices offices) {
        Instant asOf = asked.moment().asOf();
        Stream<DeadlineEntry> ends = offices.holdings().stream()
                .filter(holding -> holding.end() != null && holding.endReason() == null)
                .map(holding -> end(holding, asOf));
        Stream<DeadlineEntry> starts = offices.designations().stream()
                .filter(designation -> !designation.status().equals("WITHHELD"))
                .map(designation -> start(designation, asOf));
        return Stream.of(procedures(asked, procedures).stream(), ends, starts).flatMap(entries -> entries);
    }

    private static List<DeadlineEntry> procedures(Asked asked, String statement) {
        Instant asOf = asked.moment().asOf();
        return asked.rows(statement, row -> {
            Instant at = row.instant("deadline");
            return new DeadlineEntry(
                    DeadlineKind.PROCEDURE_DEADLINE,
                    row.text("procedure"),
                    row.text("title"),
                    at,
                    inSantiago(at),
                    row.texts("entitled"),
                    !at.isAfter(asOf),
                    row.text("status"));
        });
    }

    private static DeadlineEntry end(Holding holding, Instant asOf) {
        Instant at = Zones.startOf(Objects.requireNonNull(holding.end()));
        return new DeadlineEntry(
                DeadlineKind.TERM_END,
                Objects.requireNonNull(holding.term()),
                holding.office(),
                at,
                inSantiago(at),
                List.of(holding.holder()),
                !at.isAfter(asOf),
                holding.status().name());
    }

    private static DeadlineEntry start(Designation designation, Instant asOf) {
        LocalDate start = designation.start();
        Instant at = Zones.startOf(start);
        return new DeadlineEntry(
                DeadlineKind.TERM_START,
                designation.term(),
                "VICE_PRESIDENCY",
                at,
                inSantiago(at),
                List.of(designation.state()),
                !at.isAfter(asOf),
                designation.status());
    }

    private static String inSantiago(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Zones.SANTIAGO));
    }
}
