package org.cartagena40.query.plan;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.query.offices.ProgrammeLead;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.plan.PlanCatalogue.Chapter;
import org.cartagena40.query.plan.PlanCatalogue.KeyOutcome;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** Every slot of the plan, with what is said of it at the asked moment. A title that nobody states is not made up. */
final class CatalogueParts {

    private CatalogueParts() {}

    static PlanCatalogue catalogue(Asked asked, Plan plan) {
        Map<Integer, ProgrammeLead> leads = TaskQueries.leads(asked);
        return new PlanCatalogue(
                plan,
                slots(asked, plan, Slot.CHAPTER, CatalogueParts::chapter),
                slots(asked, plan, Slot.PROGRAMME, row -> programme(row, leads)),
                asked.rows(PlanSql.KEY_OUTCOMES, Map.of("plan", plan.plan()), CatalogueParts::keyOutcome),
                PlanCatalogue.GROUPS);
    }

    static List<PlanAction> actions(Asked asked, Plan plan) {
        return slots(asked, plan, Slot.ACTION, CatalogueParts::action);
    }

    private static <T> List<T> slots(Asked asked, Plan plan, Slot slot, Row.Reader<T> reader) {
        int count = plan.count(slot);
        return asked.rows(PlanSql.SLOTS, Map.of("plan", plan.plan(), "slot", slot.name(), "count", count), reader);
    }

    private static Chapter chapter(Row row) throws SQLException {
        LabelText title = row.jsonOrNull("title", LabelText.class);
        return new Chapter(
                row.count("number"),
                row.flag("defined"),
                title != null,
                title,
                row.flagOrNull("thematic"),
                row.textOrNull("establishes"),
                row.texts("sources"));
    }

    private static Programme programme(Row row, Map<Integer, ProgrammeLead> leads) throws SQLException {
        LabelText title = row.jsonOrNull("title", LabelText.class);
        return new Programme(
                row.count("number"),
                row.flag("defined"),
                title != null,
                title,
                row.countOrNull("chapter"),
                leads.get(row.count("number")),
                row.texts("sources"));
    }

    private static KeyOutcome keyOutcome(Row row) throws SQLException {
        return new KeyOutcome(row.count("number"), row.json("text", LabelText.class), row.texts("sources"));
    }

    private static PlanAction action(Row row) throws SQLException {
        LabelText title = row.jsonOrNull("title", LabelText.class);
        return new PlanAction(
                row.count("number"),
                row.flag("defined"),
                title != null,
                title,
                row.countOrNull("chapter"),
                row.countOrNull("programme"),
                row.texts("population_groups"),
                row.list("key_outcomes", new TypeReference<List<Integer>>() {}),
                row.texts("sources"));
    }
}
