package org.cartagena40.query.plan;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.query.plan.Plan.Adoption;
import org.cartagena40.query.plan.Plan.Antecedent;
import org.cartagena40.query.plan.Plan.Slots;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** The plan at a moment: in short, with its catalogue, its actions and its versions. */
public final class PlanQueries {

    /** Wide enough for any number of slots, so that texts sort as numbers do. */
    private static final String SORTED = "%09d";

    private final Reading reading;

    public PlanQueries(Reading reading) {
        this.reading = reading;
    }

    public PlanCatalogue catalogue(Question question) {
        return reading.answer(question, asked -> CatalogueParts.catalogue(asked, onRecord(asked)));
    }

    public Page<PlanAction> actions(Question question, Paging paging) {
        return reading.answer(
                question,
                asked -> Page.of(
                        CatalogueParts.actions(asked, onRecord(asked)),
                        action -> SORTED.formatted(action.number()),
                        paging));
    }

    public Page<PlanVersion> versions(Question question, Paging paging) {
        return reading.answer(
                question,
                asked -> Page.of(
                        VersionParts.versions(asked, onRecord(asked).plan()),
                        version -> SORTED.formatted(version.version()),
                        paging));
    }

    /** The plan within the answer to a wider question. */
    public static Optional<Plan> plan(Asked asked) {
        return asked.first(PlanSql.PLAN, Map.of(), row -> plan(row, asked));
    }

    private static Plan onRecord(Asked asked) {
        return plan(asked).orElseThrow(() -> new NotOnRecord("plan", "of action"));
    }

    private static Plan plan(Row row, Asked asked) throws SQLException {
        Map<String, String> ofPlan = Map.of("plan", row.text("plan"));
        List<PlanVersion> versions = asked.rows(PlanSql.VERSIONS, ofPlan, VersionParts::withoutChanges);
        PlanVersion inForce = versions.get(versions.size() - 1);
        return new Plan(
                row.text("plan"),
                row.text("title"),
                row.count("from_year"),
                row.count("to_year"),
                inForce.version(),
                slots(asked, row.text("plan"), inForce),
                asked.first(PlanSql.ADOPTION, ofPlan, PlanQueries::adoption).orElse(null),
                asked.rows(PlanSql.ANTECEDENTS, ofPlan, PlanQueries::antecedent),
                row.text("origin"),
                row.texts("sources"));
    }

    private static List<Slots> slots(Asked asked, String plan, PlanVersion version) {
        Map<String, Integer> counts = Map.of(
                Slot.CHAPTER.name(), version.chapters(),
                Slot.PROGRAMME.name(), version.programmes(),
                Slot.ACTION.name(), version.actions());
        Map<String, Object> more = Map.of(
                "plan", plan,
                "chapters", version.chapters(),
                "programmes", version.programmes(),
                "actions", version.actions());
        Map<String, Slots> said = new HashMap<>();
        asked.rows(PlanSql.SAID, more, row -> slots(row, counts)).forEach(slots -> said.put(slots.kind(), slots));
        return Arrays.stream(Slot.values())
                .map(slot -> said.getOrDefault(slot.name(), unsaid(slot.name(), counts)))
                .toList();
    }

    private static Slots slots(Row row, Map<String, Integer> counts) throws SQLException {
        return new Slots(row.text("slot"), count(row.text("slot"), counts), row.count("defined"), row.count("titled"));
    }

    private static Slots unsaid(String slot, Map<String, Integer> counts) {
        return new Slots(slot, count(slot, counts), 0, 0);
    }

    private static int count(String slot, Map<String, Integer> counts) {
        return Objects.requireNonNull(counts.get(slot), slot);
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
