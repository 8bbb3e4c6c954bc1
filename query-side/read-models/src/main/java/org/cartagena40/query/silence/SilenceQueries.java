package org.cartagena40.query.silence;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** Which procedures there are at a moment, and everything about one of them. */
public final class SilenceQueries {

    private final Reading reading;

    public SilenceQueries(Reading reading) {
        this.reading = reading;
    }

    /** The board in order of opening, of one status or of all. */
    public Page<ProcedureSummary> procedures(Question question, @Nullable ProcedureStatus status, Paging paging) {
        return reading.answer(question, asked -> procedures(asked, status, paging));
    }

    /** The same within the answer to a wider question. */
    public static Page<ProcedureSummary> procedures(Asked asked, @Nullable ProcedureStatus status, Paging paging) {
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("status", status == null ? null : status.name());
        return asked.page(
                SilenceSql.page(status, paging),
                more,
                paging,
                row -> summary(row, asked.moment().asOf()));
    }

    /** Those whose list of States that may object names this one, whatever it did. */
    public Page<ProcedureSummary> onTheRoll(Question question, String state, Paging paging) {
        String sql = SilenceSql.page("entitled @> jsonb_build_array(cast(:state as text))", paging);
        return reading.answer(
                question,
                asked -> asked.page(
                        sql,
                        Map.of("state", state),
                        paging,
                        row -> summary(row, asked.moment().asOf())));
    }

    /** Those that await their deadline or their conclusion. */
    public static List<ProcedureSummary> pending(Asked asked) {
        return asked.rows(
                SilenceSql.PENDING + " order by d.deadline, p.procedure",
                row -> summary(row, asked.moment().asOf()));
    }

    /** One procedure on the board, if it is on record at the moment. */
    public Optional<ProcedureSummary> summary(Question question, String id) {
        return reading.answer(
                question,
                asked -> asked.first(
                        "select * from (" + SilenceSql.BOARD + ") board where procedure = :procedure",
                        Map.of("procedure", id),
                        row -> summary(row, asked.moment().asOf())));
    }

    public SilenceProcedure procedure(Question question, String id) {
        return reading.answer(
                question,
                asked -> asked.first(
                                "select * from (" + SilenceSql.BOARD + ") board where procedure = :procedure",
                                Map.of("procedure", id),
                                row -> whole(row, asked))
                        .orElseThrow(() -> new NotOnRecord("silence procedure", id)));
    }

    private static SilenceProcedure whole(Row row, Asked asked) throws SQLException {
        return new ProcedureParts(asked, row.text("procedure"))
                .around(row, summary(row, asked.moment().asOf()));
    }

    static ProcedureSummary summary(Row row, Instant asOf) throws SQLException {
        ProcedureStatus status = ProcedureStatus.valueOf(row.text("status"));
        DeadlineReading deadline = DeadlineReading.of(row);
        return new ProcedureSummary(
                row.text("procedure"),
                row.text("provisional_id"),
                row.text("kind"),
                row.text("title"),
                status,
                Wording.of(status),
                row.instant("opened_at"),
                deadline,
                status == ProcedureStatus.OPEN
                        ? Duration.between(asOf, deadline.instant()).toString()
                        : null,
                row.textOrNull("short_deadline_reason") != null,
                row.count("raised"),
                row.count("of_entitled"),
                row.count("of_addressees"),
                row.textOrNull("decision"),
                row.textOrNull("number"),
                row.count("round"),
                ProcedureSummary.underReview(status, row.flag("review_pending")),
                row.flag("called_for"),
                heldUntil(row, status));
    }

    private static @Nullable Instant heldUntil(Row row, ProcedureStatus status) throws SQLException {
        return status == ProcedureStatus.LAPSED_AWAITING_CONFIRMATION ? row.instant("held_until") : null;
    }
}
