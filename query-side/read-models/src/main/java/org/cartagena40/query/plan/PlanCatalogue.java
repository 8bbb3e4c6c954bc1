package org.cartagena40.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cartagena40.query.offices.ProgrammeLead;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/** The plan with everything that is said of its parts but its many actions, which are a list of their own. */
public record PlanCatalogue(
        @JsonUnwrapped Plan plan,
        List<Chapter> chapters,
        List<Programme> programmes,
        List<KeyOutcome> keyOutcomes,
        List<Group> populationGroups) {

    /**
     * A chapter.
     *
     * @param defined whether the record says anything of it; if not, the rest is not stated
     * @param establishes what the chapter establishes, in the words of its source
     */
    public record Chapter(
            int number,
            boolean defined,
            boolean titleStated,
            @Nullable LabelText title,
            @Nullable Boolean thematic,
            @Nullable String establishes,
            List<String> sources) {}

    /**
     * A programme.
     *
     * @param lead who leads it as Vice-Presidency; null is "not stated", for no source gives it to the Presidency
     */
    public record Programme(
            int number,
            boolean defined,
            boolean titleStated,
            @Nullable LabelText title,
            @Nullable Integer chapter,
            @Nullable ProgrammeLead lead,
            List<String> sources) {}

    /** What the plan is to bring about (R14). */
    public record KeyOutcome(int number, LabelText text, List<String> sources) {}

    /** One of the three groups for whom the plan is (R3), by its names in Spanish and English. */
    public record Group(String group, String es, String en) {}

    static final List<Group> GROUPS = List.of(
            new Group("REFUGEES", "personas refugiadas", "refugees"),
            new Group("DISPLACED_PERSONS", "personas desplazadas", "displaced persons"),
            new Group("STATELESS_PERSONS", "personas apátridas", "stateless persons"));
}
