package org.cartagena40.query.progress;

import java.util.HashMap;
import java.util.Map;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.jspecify.annotations.Nullable;

/** What is reported of the plan at a moment, in order of recording, and who reported. */
public final class ProgressQueries {

    private final Reading reading;

    public ProgressQueries(Reading reading) {
        this.reading = reading;
    }

    /** A page may hold fewer entries than asked for, where some were corrected into another place. */
    public Page<ProgressEntry> entries(Question question, ProgressFilter filter, Paging paging) {
        return reading.answer(question, asked -> {
            Page<ProgressEntry> found = asked.page(
                    ProgressSql.filtered(filter.parameters().keySet()),
                    filter.parameters(),
                    paging,
                    row -> Entries.entry(asked, row));
            return new Page<>(found.items().stream().filter(filter::means).toList(), found.next());
        });
    }

    /** Who reported on an action, and who did not. */
    public ActionReports action(Question question, int action) {
        return reading.answer(question, asked -> WhoReported.on(asked, action));
    }

    /** What was reported in each cycle, by chapter and level. */
    public Page<ChapterProgress> dashboard(Question question, @Nullable String cycle, Paging paging) {
        return reading.answer(question, asked -> Page.of(Dashboard.of(asked, cycle), ChapterProgress::key, paging));
    }

    /** How many States reported in each year of the plan, by chapter. */
    public Page<YearProgress> years(Question question, Paging paging) {
        return reading.answer(question, asked -> Page.of(ByYear.of(asked), YearProgress::key, paging));
    }

    public Page<Assessment> assessments(
            Question question, @Nullable String meeting, @Nullable Integer chapter, Paging paging) {
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("meeting", meeting);
        more.put("chapter", chapter);
        return reading.answer(
                question,
                asked -> asked.page(ProgressSql.ASSESSMENTS, more, paging, row -> Entries.assessment(asked, row)));
    }
}
