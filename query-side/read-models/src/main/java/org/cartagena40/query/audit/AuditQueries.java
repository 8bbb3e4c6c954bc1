package org.cartagena40.query.audit;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.Map;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The audit lists at a moment, in order of recording. */
public final class AuditQueries {

    private static final String ENTRIES =
            "select e.*, e.position as sort from " + rows("audit_entry") + " e where e.list = :list and " + begun("e");

    private final Reading reading;

    public AuditQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<AuditEntry> entries(Question question, AuditList list, Paging paging) {
        return reading.answer(
                question, asked -> asked.page(ENTRIES, Map.of("list", list.name()), paging, AuditQueries::entry));
    }

    /** The list at an address, such as on-behalf. */
    public Page<AuditEntry> entries(Question question, String address, Paging paging) {
        AuditList list = AuditList.at(address).orElseThrow(() -> new NotOnRecord("audit list", address));
        return entries(question, list, paging);
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                row.number("position"),
                row.instant("recorded_at"),
                row.json("effective", Effective.class),
                row.text("type"),
                row.textOrNull("procedure"),
                AuditMatter.valueOf(row.text("what")),
                row.textOrNull("reason"),
                row.text("actor"),
                row.text("capacity"),
                row.text("principal"),
                row.text("es"),
                row.text("en"),
                row.text("origin"),
                row.texts("sources"));
    }
}
