package org.cartagena40.query.silence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.silence.Aftermath.Answer;
import org.cartagena40.query.silence.Aftermath.Answers;
import org.cartagena40.query.silence.Aftermath.Entry;
import org.cartagena40.query.silence.Aftermath.FollowedUp;
import org.cartagena40.query.silence.Aftermath.OnBehalf;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** Reads what was done about the objections of one procedure. */
record AftermathParts(Asked asked, String procedure) {

    Aftermath around(Row row) {
        return asked.rows(SilenceSql.AFTERMATH, of(), counts -> aftermath(row, counts))
                .get(0);
    }

    private Aftermath aftermath(Row row, Row counts) throws SQLException {
        Instant closed = closedAt(row);
        return new Aftermath(
                asked.rows(SilenceSql.reasoned("follow_up"), of(), AftermathParts::followedUp),
                closed,
                closed == null ? null : reason(row.number("register_closed_position")),
                answers(counts),
                onBehalf(counts));
    }

    private @Nullable Instant closedAt(Row row) throws SQLException {
        Instant closed = row.instantOrNull("register_closed_at");
        return closed == null || closed.isAfter(asked.moment().asOf()) ? null : closed;
    }

    private @Nullable String reason(long position) {
        return asked.first(SilenceSql.DISCLOSED, Map.of("position", position), row -> row.text("reason"))
                .orElse(null);
    }

    private static FollowedUp followedUp(Row row) throws SQLException {
        return new FollowedUp(
                row.number("position"),
                row.text("follow_up"),
                row.textOrNull("disclosed"),
                row.instant("certain_from"));
    }

    private Answers answers(Row counts) throws SQLException {
        List<Answer> shown = asked.rows(
                SilenceSql.part("answer"),
                of(),
                row -> new Answer(
                        row.number("position"),
                        row.text("state"),
                        row.json("text", Text.class),
                        row.instant("certain_from")));
        return new Answers(counts.count("answers"), shown);
    }

    private OnBehalf onBehalf(Row counts) throws SQLException {
        return new OnBehalf(
                counts.count("awaiting"),
                counts.count("confirmed"),
                counts.count("rejected"),
                counts.count("expired"),
                asked.rows(SilenceSql.part("on_behalf_entry"), of(), this::entry));
    }

    /** An end that comes after the asked moment has not happened yet. */
    private Entry entry(Row row) throws SQLException {
        Instant ended = row.instantOrNull("ended_at");
        boolean over = ended != null && !ended.isAfter(asked.moment().asOf());
        return new Entry(
                row.text("entry"),
                row.text("state"),
                over ? EntryStatus.valueOf(row.text("ended_as")) : EntryStatus.AWAITING,
                row.text("entered_by"),
                row.textOrNull("grounds"),
                row.texts("paragraphs"),
                row.textOrNull("proposed_amendment"),
                row.json("evidence", Paper.class),
                row.instant("received_at"),
                row.instant("certain_from"),
                row.instantOrNull("holds_until"),
                over ? ended : null,
                over ? row.textOrNull("end_reason") : null);
    }

    private Map<String, String> of() {
        return Map.of("procedure", procedure);
    }
}
