package org.cartagena40.query.progress;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.progress.ReportMatter;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** What counting needs of an entry, as it reads with its corrections. */
record Counted(
        String report,
        long position,
        String matter,
        @Nullable Integer chapter,
        String level,
        @Nullable String state,
        LocalDate to,
        @Nullable String status) {

    /** The entries of corrected reports on a plan whose period ends within these days. */
    static List<Counted> singly(Asked asked, Map<String, Object> of, LocalDate from, LocalDate to) {
        return asked.rows(ProgressSql.COUNTED_SINGLY, of, row -> counted(asked, row)).stream()
                .filter(entry -> !entry.to().isBefore(from) && !entry.to().isAfter(to))
                .toList();
    }

    boolean is(ReportMatter kind) {
        return matter.equals(kind.name());
    }

    private static Counted counted(Asked asked, Row row) throws SQLException {
        Said said = Said.of(asked, row);
        return new Counted(
                row.text("report"),
                row.number("position"),
                row.text("matter"),
                said.countOrNull("in_chapter", "/item/chapter"),
                said.text("level", "/scope/level"),
                said.textOrNull("state", "/scope/state"),
                said.day("to_day", "/period/to"),
                said.textOrNull("status", "/status"));
    }
}
