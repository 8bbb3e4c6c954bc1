package org.cartagena40.query.notices;

import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Origin;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.query.silence.ProcedureStatus;
import org.cartagena40.query.silence.Rules;
import org.cartagena40.query.silence.SilenceSql;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads what the letters of one procedure tell. */
record MatterParts(Asked asked, String procedure) {

    private static final String PROCEDURE =
            "select * from (" + SilenceSql.BOARD + ") board where procedure = :procedure";
    private static final String DEADLINES = "select * from " + rows("procedure_deadline")
            + " d where d.procedure = :procedure and d.certain_from <= :asOf order by d.position";

    Matter matter() {
        return asked.first(PROCEDURE, Map.of("procedure", procedure), this::matter)
                .orElseThrow(() -> new NotOnRecord("silence procedure", procedure));
    }

    private Matter matter(Row row) throws SQLException {
        return new Matter(
                row.text("provisional_id"),
                row.text("title"),
                row.count("round"),
                Origin.valueOf(row.text("origin")) == Origin.SAMPLE,
                new Institution(row.text("opened_by")),
                row.instant("opened_at"),
                row.textOrNull("invited"),
                row.list("texts", new TypeReference<List<Text>>() {}),
                row.text("authoritative_language"),
                basis(row),
                row.texts("addressees"),
                row.texts("entitled"),
                ObjectionPolicy.valueOf(row.text("policy")),
                Disclosure.valueOf(row.text("disclosure")),
                Duration.parse(row.json("rules", Rules.class).statementWindow()),
                asked.rows(DEADLINES, Map.of("procedure", procedure), MatterParts::fixed),
                outcome(row));
    }

    private static LegalBasis basis(Row row) throws SQLException {
        String decision = row.textOrNull("basis_decision");
        return new LegalBasis(row.textOrNull("clause"), decision == null ? null : new DecisionId(decision));
    }

    private static Fixed fixed(Row row) throws SQLException {
        Deadline deadline = new Deadline(row.local("local_time"), ZoneId.of(row.text("zone")), row.instant("deadline"));
        return new Fixed(deadline, row.instant("certain_from"), row.textOrNull("reason"));
    }

    private static @Nullable Outcome outcome(Row row) throws SQLException {
        return switch (ProcedureStatus.valueOf(row.text("status"))) {
            case OPEN, LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> null;
            case BROKEN -> outcome(row, Notice.Kind.BREAK, row.instant("broken_at"));
            case WITHDRAWN -> outcome(row, Notice.Kind.WITHDRAWAL, row.instant("withdrawn_at"));
            case ADOPTED, ADOPTED_UNDER_REVIEW -> outcome(row, Notice.Kind.CONCLUSION, row.instant("adopted_at"));
        };
    }

    private static Outcome outcome(Row row, Notice.Kind kind, Instant at) throws SQLException {
        return new Outcome(
                kind,
                at,
                row.count("broken_by"),
                row.textOrNull("withdrawal_reason"),
                row.textOrNull("number"),
                row.flag("review_pending"),
                row.flag("called_for"));
    }
}
