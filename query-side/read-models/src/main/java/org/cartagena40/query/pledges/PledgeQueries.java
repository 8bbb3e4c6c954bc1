package org.cartagena40.query.pledges;

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

/** The pledges at a moment, in order of recording. */
public final class PledgeQueries {

    private static final String PLEDGES =
            "select p.*, p.position as sort from %s p where %s".formatted(rows("pledge"), begun("p"));

    private final Reading reading;

    public PledgeQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<MultiStakeholderPledge> pledges(Question question, Paging paging) {
        return reading.answer(question, asked -> asked.page(PLEDGES, Map.of(), paging, PledgeQueries::pledge));
    }

    private static MultiStakeholderPledge pledge(Row row) throws SQLException {
        return new MultiStakeholderPledge(
                row.text("pledge"),
                row.number("position"),
                row.json("title", LabelText.class),
                row.text("lead"),
                row.textOrNull("supported_by"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }
}
