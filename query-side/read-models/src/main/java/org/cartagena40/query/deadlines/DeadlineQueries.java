package org.cartagena40.query.deadlines;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.events.Zones;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Designation;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.SilenceSql;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The calendar at a moment: deadlines of procedures and registrations, terms, meetings, milestones. */
public final class DeadlineQueries {

    private static final int NEXT = 10;

    /** When something of a procedure falls due, and who may act until then. */
    private record Due(Instant at, List<String> concerns) {}

    private final Reading reading;

    public DeadlineQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<DeadlineEntry> deadlines(Question question, Paging paging) {
        return reading.answer(
                question,
                asked -> Page.of(
                        calendar(asked, SilenceSql.BOARD, OfficeQueries.offices(asked), MeetingQueries.meetings(asked))
                                .toList(),
                        DeadlineEntry::order,
                        paging));
    }

    /** What comes next, within the answer to a wider question. */
    public static List<DeadlineEntry> next(Asked asked, Offices offices, List<MeetingSummary> meetings) {
        return calendar(asked, SilenceSql.PENDING, offices, meetings)
                .filter(entry -> !entry.passed())
                .sorted(Comparator.comparing(DeadlineEntry::order))
                .limit(NEXT)
                .toList();
    }

    private static Stream<DeadlineEntry> calendar(
            Asked asked, String procedures, Offices offices, List<MeetingSummary> meetings) {
        Instant asOf = asked.moment().asOf();
        Stream<DeadlineEntry> ends = offices.holdings().stream()
                .filter(holding -> holding.end() != null && holding.endReason() == null)
                .map(holding -> end(holding, asOf));
        Stream<DeadlineEntry> starts = offices.designations().stream()
                .filter(designation -> !designation.status().equals("WITHHELD"))
                .map(designation -> start(designation, asOf));
        Stream<DeadlineEntry> ofMeetings = MeetingDeadlines.of(meetings, MilestoneQueries.milestones(asked), asOf);
        return Stream.of(procedures(asked, procedures), PaperDeadlines.of(asked), ends, starts, ofMeetings)
                .flatMap(entries -> entries);
    }

    private static Stream<DeadlineEntry> procedures(Asked asked, String statement) {
        Instant asOf = asked.moment().asOf();
        return asked.rows(statement, row -> ofProcedure(row, asOf)).stream().flatMap(List::stream);
    }

    /** Its deadline, and until when its conclusion is held; that one names no State, since it may tell who objected. */
    private static List<DeadlineEntry> ofProcedure(Row row, Instant asOf) throws SQLException {
        Instant deadline = row.instant("deadline");
        DeadlineEntry due =
                ofProcedure(DeadlineKind.PROCEDURE_DEADLINE, row, new Due(deadline, row.texts("entitled")), asOf);
        Instant held = row.instantOrNull("held_until");
        return held == null || !held.isAfter(deadline) || ended(row)
                ? List.of(due)
                : List.of(due, ofProcedure(DeadlineKind.CONCLUSION_HELD, row, new Due(held, List.of()), asOf));
    }

    private static boolean ended(Row row) throws SQLException {
        return switch (ProcedureStatus.valueOf(row.text("status"))) {
            case OPEN, LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> false;
            case BROKEN, ADOPTED, ADOPTED_UNDER_REVIEW, WITHDRAWN -> true;
        };
    }

    private static DeadlineEntry ofProcedure(DeadlineKind what, Row row, Due due, Instant asOf) throws SQLException {
        return new DeadlineEntry(
                what,
                row.text("procedure"),
                row.text("title"),
                due.at(),
                inSantiago(due.at()),
                due.concerns(),
                !due.at().isAfter(asOf),
                row.text("status"));
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

    static String inSantiago(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Zones.SANTIAGO));
    }
}
