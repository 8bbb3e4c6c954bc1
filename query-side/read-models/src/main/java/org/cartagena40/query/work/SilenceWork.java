package org.cartagena40.query.work;

import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.silence.SilenceSql;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;

/** What silence procedures leave to be done. */
final class SilenceWork {

    private static final String OPEN = """
            select * from (%s) b where status = 'OPEN' and not exists (
                select 1 from %s a where a.procedure = b.procedure and a.kind = 'OPENING' and a.state = :own
                and a.certain_from <= :asOf)""".formatted(SilenceSql.BOARD, rows("acknowledgement"));

    private static final String BROKEN =
            """
            select b.*, exists (select 1 from %s f where f.procedure = b.procedure and f.certain_from <= :asOf) as followed,
                   (select count(distinct o.state) from %s o where o.procedure = b.procedure and o.step = 'RAISED'
                    and o.certain_from <= :asOf and not exists (
                        select 1 from %s r where r.procedure = o.procedure and r.state = o.state
                        and r.certain_from <= :asOf)) as unanswered
            from (%s) b where status = 'BROKEN' and not exists (
                select 1 from %s d where d.procedure = b.procedure and d.follow_up = 'DROP' and d.certain_from <= :asOf)
            """.formatted(rows("follow_up"), rows("objection"), rows("answer"), SilenceSql.BOARD, rows("follow_up"));

    private static final String REVIEWED = "select * from (" + SilenceSql.BOARD
            + ") b where review_pending and status in ('ADOPTED_UNDER_REVIEW', 'BROKEN')";

    private static final String ENTRIES = """
            select e.*, p.title from %s e join %s p on p.procedure = e.procedure
            where e.certain_from <= :asOf and (e.ended_at is null or e.ended_at > :asOf)""".formatted(rows("on_behalf_entry"), rows("procedure"));

    private SilenceWork() {}

    static Stream<WorkItem> items(Desk desk) {
        return Stream.of(acknowledgements(desk), entries(desk), broken(desk), reviews(desk))
                .flatMap(items -> items);
    }

    private static Stream<WorkItem> acknowledgements(Desk desk) {
        if (!desk.is(Seat.MEMBER_STATE)) {
            return Stream.empty();
        }
        return each(
                desk,
                OPEN,
                row -> row.texts("addressees").contains(desk.own())
                        ? desk.item(
                                WorkKind.ACKNOWLEDGE_NOTICE,
                                row.text("procedure"),
                                Effective.at(row.instant("opened_at")),
                                row.instant("deadline"),
                                about(
                                        row,
                                        "Su Estado no ha acusado recibo; el silencio corre: %s",
                                        "Your State has not" + " acknowledged receipt; the silence is running: %s"),
                                Seat.MEMBER_STATE)
                        : Stream.empty());
    }

    private static Stream<WorkItem> entries(Desk desk) {
        return each(
                desk,
                ENTRIES,
                row -> desk.item(
                        WorkKind.CONFIRM_ENTRY,
                        row.text("procedure"),
                        row.json("effective", Effective.class),
                        row.instantOrNull("holds_until"),
                        about(
                                row,
                                "Una anotación en nombre de un Estado espera que otra persona la confirme: %s",
                                "An entry on behalf of a State waits for confirmation by another person: %s"),
                        Seat.PRESIDENCY,
                        Seat.TECHNICAL_SECRETARIAT));
    }

    private static Stream<WorkItem> broken(Desk desk) {
        if (!desk.is(Seat.PRESIDENCY)) {
            return Stream.empty();
        }
        return each(desk, BROKEN, row -> Stream.concat(followUp(desk, row), answers(desk, row)));
    }

    private static Stream<WorkItem> followUp(Desk desk, Row row) throws SQLException {
        return row.flag("followed")
                ? Stream.empty()
                : desk.item(
                        WorkKind.RECORD_FOLLOW_UP,
                        row.text("procedure"),
                        Effective.at(row.instant("broken_at")),
                        null,
                        about(
                                row,
                                "El silencio se rompió y no consta qué sigue: %s",
                                "The silence was broken and what follows is not on record: %s"),
                        Seat.PRESIDENCY);
    }

    private static Stream<WorkItem> answers(Desk desk, Row row) throws SQLException {
        Phrase count = Phrase.of("Objeciones sin respuesta: %s; ", "Objections without an answer: %s; ")
                .with(row.count("unanswered"));
        return row.count("unanswered") == 0
                ? Stream.empty()
                : desk.item(
                        WorkKind.ANSWER_OBJECTIONS,
                        row.text("procedure"),
                        Effective.at(row.instant("broken_at")),
                        null,
                        Reason.of(link(row), count.and(Phrase.same(row.text("title")))),
                        Seat.PRESIDENCY);
    }

    private static Stream<WorkItem> reviews(Desk desk) {
        return each(
                desk,
                REVIEWED,
                row -> desk.item(
                        WorkKind.REVIEW_OUTCOME,
                        row.text("procedure"),
                        null,
                        null,
                        about(
                                row,
                                "El resultado está en revisión y espera a la Presidencia: %s",
                                "The outcome is under review and waits for the Presidency: %s"),
                        Seat.PRESIDENCY));
    }

    private static Stream<WorkItem> each(Desk desk, String statement, Row.Reader<Stream<WorkItem>> reader) {
        return desk.asked().rows(statement, reader).stream().flatMap(items -> items);
    }

    private static Reason about(Row row, String es, String en) throws SQLException {
        return Reason.of(link(row), Phrase.of(es, en).with(row.text("title")));
    }

    private static String link(Row row) throws SQLException {
        return "/silence-procedures/" + row.text("procedure");
    }
}
