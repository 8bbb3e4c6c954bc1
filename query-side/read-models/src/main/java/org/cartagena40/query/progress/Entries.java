package org.cartagena40.query.progress;

import java.sql.SQLException;
import java.util.List;
import org.cartagena40.query.record.Remarks;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** Reads entries and assessments, each as it reads with its corrections. */
final class Entries {

    static final TypeReference<List<Paper>> PAPERS = new TypeReference<>() {};

    private Entries() {}

    /** All that fit, in order of recording: for counting, never for a page. */
    static List<ProgressEntry> all(Asked asked, ProgressFilter filter) {
        return asked
                .rows(
                        ProgressSql.filtered(filter.parameters().keySet()) + " order by sort",
                        filter.parameters(),
                        row -> entry(asked, row))
                .stream()
                .filter(filter::means)
                .toList();
    }

    static ProgressEntry entry(Asked asked, Row row) throws SQLException {
        Said said = Said.of(asked, row);
        return new ProgressEntry(
                row.text("report"),
                row.number("position"),
                row.count("number"),
                row.text("matter"),
                row.text("plan"),
                row.count("catalogue_version"),
                said.countOrNull("in_chapter", "/item/chapter"),
                said.countOrNull("action", "/item/action"),
                said.text("level", "/scope/level"),
                said.textOrNull("state", "/scope/state"),
                said.textOrNull("body", "/scope/body"),
                said.day("from_day", "/period/from"),
                said.day("to_day", "/period/to"),
                said.textOrNull("status", "/status"),
                said.labelOrNull("title", "/title"),
                said.longText("text", "/text"),
                row.list("evidence", PAPERS),
                row.text("actor"),
                row.text("capacity"),
                row.text("principal"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"),
                said.corrected().chain(),
                Remarks.annotations(row));
    }

    static Assessment assessment(Asked asked, Row row) throws SQLException {
        Said said = Said.of(asked, row);
        return new Assessment(
                row.text("assessment"),
                row.number("position"),
                row.text("meeting"),
                row.text("plan"),
                row.count("chapter"),
                said.longText("text", "/text"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"),
                said.corrected().chain(),
                Remarks.annotations(row));
    }
}
