package org.cartagena40.query.work;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.work.MeetingCalendar.Biennial;

/**
 * What a biennial meeting leaves to be done: its report before, its outcome document after. The sources set no term for
 * either (X15): the days are planning targets of ours.
 */
record MeetingWork(MeetingCalendar calendar) implements WorkSource {

    /** Before the opening (X15). */
    static final Duration REPORT_BEFORE = Duration.ofDays(45);

    /** After the end (X15). */
    static final Duration OUTCOME_AFTER = Duration.ofDays(45);

    private static final String PRESENTED = "select 1 from " + rows("document_step") + " s where " + begun("s")
            + " and s.step = 'PRESENTED' and s.meeting = :meeting limit 1";

    private static final String PUBLISHED =
            """
            select 1 from %s s join %s v on v.document = s.document and %s
            where %s and s.step = 'ATTACHED' and s.paper = 'OUTCOME_DOCUMENT' and s.meeting = :meeting limit 1
            """.formatted(rows("document_step"), rows("document_version"), begun("v"), begun("s"));

    @Override
    public Stream<WorkItem> items(Desk desk) {
        return calendar.biennial(desk.asked()).stream()
                .flatMap(meeting -> Stream.of(
                                report(desk, meeting),
                                outcome(desk, meeting),
                                timing(desk, meeting),
                                waiting(desk, meeting))
                        .flatMap(items -> items));
    }

    private static Stream<WorkItem> report(Desk desk, Biennial meeting) {
        Instant opens = meeting.opens();
        if (opens == null || !desk.asOf().isBefore(opens) || found(desk, PRESENTED, meeting)) {
            return Stream.empty();
        }
        Phrase words = Phrase.of(
                "No consta que se haya presentado el informe de progreso para la reunión %s",
                "That a progress report was presented for the meeting %s is not on record");
        return desk.item(
                WorkKind.PRESENT_REPORT,
                meeting.meeting(),
                null,
                opens.minus(REPORT_BEFORE),
                reason(meeting, words),
                Seat.PRESIDENCY,
                Seat.TECHNICAL_SECRETARIAT);
    }

    /** It is listed until a version is published, however long that takes. */
    private static Stream<WorkItem> outcome(Desk desk, Biennial meeting) {
        Instant ended = meeting.ended();
        if (ended == null || ended.isAfter(desk.asOf()) || found(desk, PUBLISHED, meeting)) {
            return Stream.empty();
        }
        Phrase words = Phrase.of(
                "La reunión %s terminó y no consta su documento final",
                "The meeting %s is over and its outcome document is not on record");
        return desk.item(
                WorkKind.PUBLISH_OUTCOME_DOCUMENT,
                meeting.meeting(),
                Effective.at(ended),
                ended.plus(OUTCOME_AFTER),
                reason(meeting, words),
                Seat.TECHNICAL_SECRETARIAT);
    }

    private static Stream<WorkItem> timing(Desk desk, Biennial meeting) {
        Phrase words = Phrase.of(
                "La reunión %s no es seis meses antes de su hito y no consta por qué",
                "The meeting %s is not six months before its milestone and why is not on record");
        return meeting.deviates()
                ? desk.item(
                        WorkKind.EXPLAIN_TIMING, meeting.meeting(), null, null, reason(meeting, words), Seat.PRESIDENCY)
                : Stream.empty();
    }

    private static Stream<WorkItem> waiting(Desk desk, Biennial meeting) {
        Phrase words = Phrase.of("Inscripciones en espera para la reunión %s", "Registrations wait for the meeting %s");
        return meeting.waiting() > 0
                ? desk.item(
                        WorkKind.DECIDE_REGISTRATIONS,
                        meeting.meeting(),
                        null,
                        meeting.opens(),
                        reason(meeting, words),
                        Seat.PRESIDENCY)
                : Stream.empty();
    }

    private static boolean found(Desk desk, String statement, Biennial meeting) {
        return desk.asked()
                .first(statement, Map.of("meeting", meeting.meeting()), row -> true)
                .isPresent();
    }

    private static Reason reason(Biennial meeting, Phrase words) {
        return Reason.of("/meetings/" + meeting.meeting(), words.with(meeting.meeting()));
    }
}
