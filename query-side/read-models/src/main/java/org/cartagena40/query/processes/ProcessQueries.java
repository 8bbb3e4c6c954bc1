package org.cartagena40.query.processes;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.Map;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The processes at a moment, in order of recording. */
public final class ProcessQueries {

    private static final String PROCESSES =
            "select p.*, p.position as sort from %s p where %s".formatted(rows("external_process"), begun("p"));

    private final Reading reading;

    public ProcessQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<ExternalProcess> processes(Question question, Paging paging) {
        return reading.answer(question, asked -> asked.page(PROCESSES, Map.of(), paging, ProcessQueries::process));
    }

    private static ExternalProcess process(Row row) throws SQLException {
        return new ExternalProcess(
                row.text("process"),
                row.number("position"),
                row.json("name", LabelText.class),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }
}
