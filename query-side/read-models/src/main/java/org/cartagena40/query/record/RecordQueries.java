package org.cartagena40.query.record;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Historical facts in the order of their dates; corrections and annotations in the order of recording. */
public final class RecordQueries {

    /** Its place on the timeline is where it may have begun; a fact without any date comes first. */
    private static final String FACTS =
            """
            select f.*, %s as certain, %s,
                   coalesce(to_char(f.possible_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '')
                       || ' ' || lpad(f.position::text, 20, '0') as place
            from %s f where %s""".formatted(certain("f"), Remarks.of("f.position"), rows("historical_fact"), begun("f"));

    private static final String CORRECTIONS =
            """
            select c.*, c.position as sort, t.position is not null as disclosed, t.fields, t.reason, t.evidence, t.actor,
                   t.capacity, t.principal, t.sources, %s
            from %s c left join %s t on t.position = c.position
            where %s and (cast(:target as bigint) is null or c.target = :target)""".formatted(Remarks.of("c.position"), rows("correction"), rows("correction_content"), begun("c"));

    private static final String ANNOTATIONS =
            """
            select a.*, a.position as sort, t.position is not null as disclosed, t.text, t.actor, t.capacity,
                   t.principal, t.sources, %s
            from %s a left join %s t on t.position = a.position
            where %s and (cast(:target as bigint) is null or a.target = :target)""".formatted(Remarks.of("a.position"), rows("annotation"), rows("annotation_content"), begun("a"));

    /** A fact and its place on the timeline. */
    private record Placed(String place, HistoricalFact fact) {}

    private final Reading reading;

    public RecordQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<HistoricalFact> facts(Question question, Paging paging) {
        return reading.answer(
                        question,
                        asked -> Page.of(
                                asked.rows(FACTS, row -> new Placed(row.text("place"), fact(row))),
                                Placed::place,
                                paging))
                .map(Placed::fact);
    }

    /** Of one entry of the record or of all. */
    public Page<Correction> corrections(Question question, @Nullable Long target, Paging paging) {
        return reading.answer(
                question, asked -> asked.page(CORRECTIONS, of(target), paging, RecordQueries::correction));
    }

    /** Of one entry of the record or of all. */
    public Page<Annotation> annotations(Question question, @Nullable Long target, Paging paging) {
        return reading.answer(
                question, asked -> asked.page(ANNOTATIONS, of(target), paging, RecordQueries::annotation));
    }

    private static Map<String, @Nullable Object> of(@Nullable Long target) {
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("target", target);
        return more;
    }

    private static HistoricalFact fact(Row row) throws SQLException {
        return new HistoricalFact(
                row.text("entry"),
                row.number("position"),
                row.text("kind"),
                row.json("title", LabelText.class),
                row.json("effective", Effective.class),
                row.flag("certain"),
                row.text("origin"),
                row.texts("sources"),
                Remarks.corrections(row),
                Remarks.annotations(row));
    }

    private static Correction correction(Row row) throws SQLException {
        boolean disclosed = row.flag("disclosed");
        return new Correction(
                row.number("position"),
                row.instant("recorded_at"),
                row.json("effective", Effective.class),
                row.text("entry"),
                row.number("target"),
                row.text("target_type"),
                row.textOrNull("target_procedure"),
                disclosed,
                disclosed ? row.list("fields", new TypeReference<List<FieldCorrection>>() {}) : null,
                row.textOrNull("reason"),
                row.jsonOrNull("evidence", Correction.Paper.class),
                row.textOrNull("actor"),
                row.textOrNull("capacity"),
                row.textOrNull("principal"),
                disclosed ? row.texts("sources") : null,
                row.text("origin"),
                Remarks.corrections(row),
                Remarks.annotations(row));
    }

    private static Annotation annotation(Row row) throws SQLException {
        boolean disclosed = row.flag("disclosed");
        return new Annotation(
                row.number("position"),
                row.instant("recorded_at"),
                row.json("effective", Effective.class),
                row.text("entry"),
                row.number("target"),
                row.text("target_type"),
                row.textOrNull("target_procedure"),
                disclosed,
                row.jsonOrNull("text", Text.class),
                row.textOrNull("actor"),
                row.textOrNull("capacity"),
                row.textOrNull("principal"),
                disclosed ? row.texts("sources") : null,
                row.text("origin"),
                Remarks.corrections(row),
                Remarks.annotations(row));
    }
}
