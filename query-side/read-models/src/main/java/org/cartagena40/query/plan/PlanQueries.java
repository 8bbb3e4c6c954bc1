package org.cartagena40.query.plan;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.query.plan.Plan.Adoption;
import org.cartagena40.query.plan.Plan.Antecedent;
import org.cartagena40.query.plan.Plan.Slots;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.cartagena40.query.views.Seen;

/** The plan at a moment. */
public final class PlanQueries {

    private static final String PLAN = "select * from " + Seen.rows("plan") + " p where " + Seen.begun("p")
            + " order by p.from_year desc, p.plan limit 1";

    private static final String ADOPTION = "select a.*, " + Seen.certain("a") + " as certain from "
            + Seen.rows("plan_adoption") + " a where a.plan = :plan and " + Seen.begun("a")
            + " order by a.position limit 1";

    private static final String ANTECEDENTS =
            "select * from " + Seen.rows("plan_antecedent") + " a where a.plan = :plan order by a.position";

    private final Reading reading;

    public PlanQueries(Reading reading) {
        this.reading = reading;
    }

    public Plan plan(Question question) {
        return reading.answer(question, PlanQueries::plan).orElseThrow(() -> new NotOnRecord("plan", "of action"));
    }

    /** The plan within the answer to a wider question. */
    public static Optional<Plan> plan(Asked asked) {
        return asked.first(PLAN, Map.of(), row -> plan(row, asked));
    }

    private static Plan plan(Row row, Asked asked) throws SQLException {
        Map<String, String> ofPlan = Map.of("plan", row.text("plan"));
        return new Plan(
                row.text("plan"),
                row.text("title"),
                row.count("from_year"),
                row.count("to_year"),
                List.of(
                        new Slots("CHAPTER", row.count("chapters"), 0),
                        new Slots("PROGRAMME", row.count("programmes"), 0),
                        new Slots("ACTION", row.count("actions"), 0)),
                asked.first(ADOPTION, ofPlan, PlanQueries::adoption).orElse(null),
                asked.rows(ANTECEDENTS, ofPlan, PlanQueries::antecedent),
                row.text("origin"),
                row.texts("sources"));
    }

    private static Adoption adoption(Row row) throws SQLException {
        return new Adoption(
                row.text("mode"),
                row.flag("acclamation"),
                row.json("effective", Effective.class),
                row.flag("certain"),
                row.texts("sources"));
    }

    private static Antecedent antecedent(Row row) throws SQLException {
        return new Antecedent(row.text("antecedent"), row.countOrNull("chapter"), row.texts("sources"));
    }
}
