package org.cartagena40.query.work;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.cartagena40.query.documents.WindowSql;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;

/** What comment windows and requests for input leave to be done. What was imported starts nothing. */
final class DocumentWork {

    private static final String WINDOWS = """
            select w.*, exists (select 1 from %s m where m.window_id = w.window_id and m.institution = :own and %s) as mine
            from (%s) w where w.open and w.origin <> 'IMPORT'""".formatted(rows("document_comment"), begun("m"), WindowSql.WINDOWS);

    private static final String UNANSWERED = """
            select u.window_id, count(*) as waiting, min(u.certain_from) as first_at from (%s) u
            where u.status is null and u.origin <> 'IMPORT' group by u.window_id order by u.window_id""".formatted(WindowSql.COMMENTS);

    private static final String INPUTS = """
            select i.* from %s i where %s and :asOf < i.deadline and i.audience = 'MEMBERS' and i.origin <> 'IMPORT'
              and not exists (select 1 from %s l where l.document = i.document and l.audience = i.audience
                              and l.position > i.position and %s)
              and not exists (select 1 from %s g where g.document = i.document and g.state = :own and %s)
              and not exists (select 1 from %s s where s.document = i.document and s.step = 'SUPERSEDED' and %s)
            order by i.position""".formatted(
                    rows("input_request"),
                    begun("i"),
                    rows("input_request"),
                    begun("l"),
                    rows("guidance"),
                    begun("g"),
                    rows("document_step"),
                    begun("s"));

    private DocumentWork() {}

    static Stream<WorkItem> items(Desk desk) {
        return Stream.of(comments(desk), answers(desk), guidance(desk)).flatMap(items -> items);
    }

    private static Stream<WorkItem> comments(Desk desk) {
        return desk.asked().rows(WINDOWS, row -> comment(desk, row)).stream().flatMap(items -> items);
    }

    private static Stream<WorkItem> comment(Desk desk, Row row) throws SQLException {
        Phrase words = Phrase.of(
                        "El documento %s está abierto a comentarios y no consta ninguno suyo",
                        "The document %s is open to comments and none of yours is on record")
                .with(row.text("document"));
        return row.flag("mine")
                ? Stream.empty()
                : desk.item(
                        WorkKind.COMMENT,
                        row.text("window_id"),
                        row.json("effective", Effective.class),
                        row.instant("deadline"),
                        Reason.of("/comment-windows/" + row.text("window_id"), words),
                        row.text("audience").equals("MEMBERS") ? Seat.MEMBER_STATE : Seat.STAKEHOLDER);
    }

    private static Stream<WorkItem> answers(Desk desk) {
        if (!desk.is(Seat.PRESIDENCY) && !desk.is(Seat.TECHNICAL_SECRETARIAT)) {
            return Stream.empty();
        }
        return desk.asked().rows(UNANSWERED, row -> answer(desk, row)).stream().flatMap(items -> items);
    }

    private static Stream<WorkItem> answer(Desk desk, Row row) throws SQLException {
        Phrase words = Phrase.of("Comentarios sin respuesta: %s", "Comments without an answer: %s");
        return desk.item(
                WorkKind.ANSWER_COMMENTS,
                row.text("window_id"),
                Effective.at(row.instant("first_at")),
                null,
                Reason.of("/comment-windows/" + row.text("window_id"), words.with(row.count("waiting"))),
                Seat.PRESIDENCY,
                Seat.TECHNICAL_SECRETARIAT);
    }

    private static Stream<WorkItem> guidance(Desk desk) {
        return desk.asked().rows(INPUTS, row -> give(desk, row)).stream().flatMap(items -> items);
    }

    private static Stream<WorkItem> give(Desk desk, Row row) throws SQLException {
        Phrase words = Phrase.of(
                "Se pidió la orientación de los miembros para el documento %s y no consta la suya",
                "The guidance of the members for the document %s was asked for and yours is not on record");
        return desk.item(
                WorkKind.GIVE_GUIDANCE,
                row.text("document"),
                row.json("effective", Effective.class),
                row.instant("deadline"),
                Reason.of("/documents/" + row.text("document"), words.with(row.text("document"))),
                Seat.MEMBER_STATE);
    }
}
