package org.cartagena40.query.silence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.query.silence.SilenceProcedure.Frozen;
import org.cartagena40.query.silence.SilenceProcedure.Objection;
import org.cartagena40.query.silence.SilenceProcedure.PreviousDeadline;
import org.cartagena40.query.silence.SilenceProcedure.ReceivedObjections;
import org.cartagena40.query.silence.SilenceProcedure.ReviewStep;
import org.cartagena40.query.silence.SilenceProcedure.Statement;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Puts one procedure together from its row and the rows of its parts. */
record ProcedureParts(Asked asked, String procedure) {

    SilenceProcedure around(Row row, ProcedureSummary summary) throws SQLException {
        return new SilenceProcedure(
                summary,
                frozen(row),
                previousDeadlines(),
                objections(row),
                parts("statement", ProcedureParts::statement),
                summary.wording() == null ? List.of() : interruptions(row),
                asked.rows(SilenceSql.reasoned("review"), of(), ProcedureParts::reviewStep),
                new RoundParts(asked, procedure).around(row),
                new AftermathParts(asked, procedure).around(row),
                summary.status() == ProcedureStatus.WITHDRAWN ? row.textOrNull("withdrawal_reason") : null,
                outcomeAt(row, summary.status()),
                row.text("origin"),
                row.texts("sources"));
    }

    private static Frozen frozen(Row row) throws SQLException {
        return new Frozen(
                row.text("opened_by"),
                row.textOrNull("invitation"),
                row.textOrNull("invited"),
                row.dayOrNull("term_start"),
                row.list("texts", new TypeReference<List<Text>>() {}),
                row.textOrNull("clause"),
                row.textOrNull("basis_decision"),
                row.textOrNull("short_deadline_reason"),
                row.texts("addressees"),
                row.texts("entitled"),
                row.json("rules", Rules.class),
                row.text("disclosure"),
                row.text("policy"));
    }

    private static List<Interruption> interruptions(Row row) throws SQLException {
        return row.list("interruptions", new TypeReference<List<Interruption>>() {});
    }

    private static @Nullable Instant outcomeAt(Row row, ProcedureStatus status) throws SQLException {
        return switch (status) {
            case OPEN, LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> null;
            case BROKEN -> row.instant("broken_at");
            case ADOPTED, ADOPTED_UNDER_REVIEW -> row.instant("adopted_at");
            case WITHDRAWN -> row.instant("withdrawn_at");
        };
    }

    private List<PreviousDeadline> previousDeadlines() {
        return asked.rows(SilenceSql.REPLACED, of(), ProcedureParts::replaced);
    }

    private static PreviousDeadline replaced(Row row) throws SQLException {
        return new PreviousDeadline(DeadlineReading.of(row), row.instant("moved_at"), row.textOrNull("moved_because"));
    }

    private ReceivedObjections objections(Row row) throws SQLException {
        return new ReceivedObjections(
                row.count("raised"),
                row.count("withdrawn"),
                row.count("standing"),
                row.count("late"),
                row.count("after_conclusion"),
                row.count("of_entitled"),
                row.text("disclosure_tier"),
                parts("objection", ProcedureParts::objection));
    }

    private static Objection objection(Row row) throws SQLException {
        return new Objection(
                row.number("position"),
                row.text("step"),
                row.text("state"),
                row.textOrNull("grounds"),
                row.texts("paragraphs"),
                row.textOrNull("proposed_amendment"),
                row.instant("received_at"),
                row.flagOrNull("before_deadline"));
    }

    private static Statement statement(Row row) throws SQLException {
        return new Statement(
                row.number("position"),
                row.text("state"),
                row.text("type"),
                row.texts("paragraphs"),
                row.json("text", Text.class),
                row.instant("received_at"),
                row.flag("late"));
    }

    private static ReviewStep reviewStep(Row row) throws SQLException {
        String reason = row.textOrNull("reason");
        return new ReviewStep(
                row.number("position"),
                row.text("step"),
                reason == null ? row.textOrNull("disclosed") : reason,
                row.instant("certain_from"));
    }

    private <T> List<T> parts(String view, Row.Reader<T> reader) {
        return asked.rows(SilenceSql.part(view), of(), reader);
    }

    private Map<String, String> of() {
        return Map.of("procedure", procedure);
    }
}
