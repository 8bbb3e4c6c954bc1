package org.cartagena40.query.meetings;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartagena40.events.meetings.TargetDate;
import org.cartagena40.query.meetings.GlobalMilestone.DateTold;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The global milestones at a moment. */
public final class MilestoneQueries {

    private static final String MILESTONES =
            "select m.* from %s m where %s order by m.position".formatted(rows("milestone"), begun("m"));

    private static final String DATES =
            "select d.* from %s d where %s order by d.position".formatted(rows("milestone_date"), begun("d"));

    private static final String MEETINGS = """
            select m.meeting, m.milestone from %s m where m.milestone is not null and %s order by m.position""".formatted(rows("meeting"), begun("m"));

    /** A meeting and what it prepares. */
    private record Preparing(String meeting, String milestone) {}

    private final Reading reading;

    public MilestoneQueries(Reading reading) {
        this.reading = reading;
    }

    public Page<GlobalMilestone> milestones(Question question, Paging paging) {
        return reading.answer(question, asked -> Page.of(milestones(asked), GlobalMilestone::milestone, paging));
    }

    /** The same within the answer to a wider question. */
    public static List<GlobalMilestone> milestones(Asked asked) {
        Map<String, List<DateTold>> dates =
                asked.rows(DATES, MilestoneQueries::date).stream().collect(Collectors.groupingBy(DateTold::milestone));
        Map<String, List<Preparing>> meetings =
                asked.rows(MEETINGS, row -> new Preparing(row.text("meeting"), row.text("milestone"))).stream()
                        .collect(Collectors.groupingBy(Preparing::milestone));
        return asked.rows(
                MILESTONES,
                row -> milestone(
                        row,
                        dates.getOrDefault(row.text("milestone"), List.of()),
                        meetings.getOrDefault(row.text("milestone"), List.of())));
    }

    private static GlobalMilestone milestone(Row row, List<DateTold> dates, List<Preparing> meetings)
            throws SQLException {
        Effective date = dates.isEmpty() ? null : dates.get(dates.size() - 1).date();
        TargetDate target = date == null ? null : TargetDate.before(date.time()).orElse(null);
        return new GlobalMilestone(
                row.text("milestone"),
                row.number("position"),
                row.text("kind"),
                row.jsonOrNull("alias", LabelText.class),
                date,
                target,
                target != null && !target.exact(),
                dates.isEmpty() ? dates : dates.subList(0, dates.size() - 1),
                meetings.stream().map(Preparing::meeting).toList(),
                row.text("origin"),
                row.texts("sources"));
    }

    private static DateTold date(Row row) throws SQLException {
        return new DateTold(
                row.text("milestone"),
                row.number("position"),
                row.json("date", Effective.class),
                row.textOrNull("reason"),
                row.json("effective", Effective.class));
    }
}
