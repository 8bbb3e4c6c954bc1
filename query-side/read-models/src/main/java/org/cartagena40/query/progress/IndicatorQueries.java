package org.cartagena40.query.progress;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.events.progress.Level;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.progress.IndicatorDetail.Revision;
import org.cartagena40.query.progress.IndicatorDetail.Value;
import org.cartagena40.query.record.Remarks;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** The indicators at a moment, in the order of their ids. */
public final class IndicatorQueries {

    /** One row: what an indicator measures from there on. */
    private record Measured(
            String indicator,
            @Nullable String plan,
            @Nullable String kind,
            Revision revision,
            String origin,
            List<String> sources) {}

    private final Reading reading;

    public IndicatorQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<Indicator> indicators(Question question, Paging paging) {
        return reading.answer(
                question,
                asked -> Page.of(
                        measured(asked).values().stream()
                                .map(IndicatorQueries::inEffect)
                                .toList(),
                        Indicator::indicator,
                        paging));
    }

    public IndicatorDetail indicator(Question question, String id) {
        return reading.answer(question, asked -> detail(asked, id));
    }

    private static IndicatorDetail detail(Asked asked, String id) {
        List<Measured> revisions = measured(asked).get(id);
        if (revisions == null) {
            throw new NotOnRecord("indicator", id);
        }
        List<Value> values =
                asked.rows(ProgressSql.VALUES + " order by sort", Map.of("indicator", id), row -> value(asked, row));
        Set<String> reported = values.stream()
                .filter(value -> value.level().equals(Level.STATE.name()))
                .map(Value::state)
                .collect(Collectors.toSet());
        return new IndicatorDetail(
                inEffect(revisions),
                revisions.stream().map(Measured::revision).toList(),
                values,
                MembershipQueries.members(asked).stream()
                        .filter(member -> member.status() == MemberStatus.MEMBER)
                        .map(Member::state)
                        .filter(state -> !reported.contains(state))
                        .toList());
    }

    private static Map<String, List<Measured>> measured(Asked asked) {
        return asked.rows(ProgressSql.INDICATORS, IndicatorQueries::measured).stream()
                .collect(Collectors.groupingBy(Measured::indicator, LinkedHashMap::new, Collectors.toList()));
    }

    /** The definition says the plan and the kind; the last revision says the rest. */
    private static Indicator inEffect(List<Measured> revisions) {
        Measured first = revisions.get(0);
        Measured last = revisions.get(revisions.size() - 1);
        Revision now = last.revision();
        return new Indicator(
                last.indicator(),
                Objects.requireNonNull(first.plan(), "plan"),
                Objects.requireNonNull(first.kind(), "kind"),
                now.revision(),
                now.name(),
                now.unit(),
                now.baseline(),
                now.target(),
                now.chapter(),
                now.effective(),
                last.origin(),
                last.sources());
    }

    private static Measured measured(Row row) throws SQLException {
        Revision revision = new Revision(
                row.count("revision"),
                row.json("name", LabelText.class),
                row.text("unit"),
                decimal(row, "baseline"),
                decimal(row, "target"),
                row.countOrNull("chapter"),
                row.textOrNull("reason"),
                row.json("effective", Effective.class));
        return new Measured(
                row.text("indicator"),
                row.textOrNull("plan"),
                row.textOrNull("kind"),
                revision,
                row.text("origin"),
                row.texts("sources"));
    }

    private static @Nullable BigDecimal decimal(Row row, String column) throws SQLException {
        String text = row.textOrNull(column);
        return text == null ? null : new BigDecimal(text);
    }

    private static Value value(Asked asked, Row row) throws SQLException {
        Said said = Said.of(asked, row);
        return new Value(
                row.number("position"),
                row.count("number"),
                said.text("level", "/scope/level"),
                said.textOrNull("state", "/scope/state"),
                said.textOrNull("body", "/scope/body"),
                said.day("from_day", "/period/from"),
                said.day("to_day", "/period/to"),
                said.number("value", "/value"),
                said.text("unit", "/unit"),
                row.list("evidence", Entries.PAPERS),
                row.text("actor"),
                row.text("capacity"),
                row.text("principal"),
                row.json("effective", Effective.class),
                row.texts("sources"),
                said.corrected().chain(),
                Remarks.annotations(row));
    }
}
