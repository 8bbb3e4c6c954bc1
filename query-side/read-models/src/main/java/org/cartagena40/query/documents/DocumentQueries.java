package org.cartagena40.query.documents;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.Map;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The documents at a moment, in order of recording. */
public final class DocumentQueries {

    /** Of a document that was registered again, the later registration speaks. */
    private static final String DOCUMENTS =
            """
            select d.*, d.position as sort from %s d
            where %s and not exists (select 1 from %s later where later.document = d.document
                                     and later.position > d.position and %s)""".formatted(rows("document"), begun("d"), rows("document"), begun("later"));

    private final Reading reading;

    public DocumentQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<DocumentEntry> documents(Question question, Paging paging) {
        return reading.answer(question, asked -> asked.page(DOCUMENTS, Map.of(), paging, DocumentQueries::document));
    }

    public DocumentEntry document(Question question, String id) {
        String sql = DOCUMENTS + " and d.document = :document";
        return reading.answer(question, asked -> asked.first(sql, Map.of("document", id), DocumentQueries::document))
                .orElseThrow(() -> new NotOnRecord("document", id));
    }

    private static DocumentEntry document(Row row) throws SQLException {
        LabelText title = row.json("title", LabelText.class);
        String hash = row.textOrNull("hash");
        return new DocumentEntry(
                row.text("document"),
                row.number("position"),
                row.text("type"),
                title,
                title.lang(),
                hash != null,
                hash,
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }
}
