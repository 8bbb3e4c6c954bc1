package org.cartagena40.command.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Past;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.jspecify.annotations.Nullable;

/**
 * A plan of action as its past made it.
 *
 * @param free whether a plan may be registered under this id; not if it names something else on record
 * @param years its first and its last; null before it was registered
 */
public record PlanOfAction(
        boolean free,
        boolean registered,
        boolean adopted,
        @Nullable Years years,
        Set<String> antecedents,
        Catalogue catalogue) {

    /** The years of a plan, both inclusive. */
    public record Years(int from, int to) {

        /** Whether both years are the plan's. */
        public boolean cover(int first, int last) {
            return first >= from && last <= to;
        }
    }

    public static final PlanOfAction NONE = new PlanOfAction(true, false, false, null, Set.of(), Catalogue.NONE);

    /** What the id of a plan names when it names no plan. */
    static final PlanOfAction SOMETHING_ELSE = new PlanOfAction(false, false, false, null, Set.of(), Catalogue.NONE);

    /** How it follows from its events. */
    public static final Evolution<PlanOfAction, PlanEvent> EVOLUTION = evolution();

    public PlanOfAction {
        antecedents = Set.copyOf(antecedents);
    }

    /** The plan of that id as the log has it. */
    public static PlanOfAction of(PlanId id, Past past) {
        return EVOLUTION.replay(NONE, past.of(id, PlanEvent.class));
    }

    boolean links(String antecedent, @Nullable Integer chapter) {
        return antecedents.contains(key(antecedent, chapter));
    }

    private static Evolution<PlanOfAction, PlanEvent> evolution() {
        var evolution = new Evolution<PlanOfAction, PlanEvent>();
        evolution
                .on(PlanRegistered.class, (p, e) -> registered(e))
                .on(PlanAdopted.class, (p, e) -> p.adoptedNow())
                .on(AntecedentLinked.class, (p, e) -> p.linked(key(e.antecedent(), e.chapter())));
        evolution
                .part(PlanOfAction::catalogue, PlanOfAction::with)
                .on(ChapterDefined.class, Catalogue::chapter)
                .on(ProgrammeDefined.class, Catalogue::programme)
                .on(ActionDefined.class, Catalogue::action)
                .on(KeyOutcomeDefined.class, (c, e) -> c.keyOutcome(e.number()))
                .on(PlanCatalogueRevised.class, Catalogue::revised);
        return evolution;
    }

    private static PlanOfAction registered(PlanRegistered event) {
        Years years = new Years(event.fromYear(), event.toYear());
        return new PlanOfAction(false, true, false, years, Set.of(), Catalogue.registered(event));
    }

    private PlanOfAction adoptedNow() {
        return new PlanOfAction(free, true, true, years, antecedents, catalogue);
    }

    private PlanOfAction linked(String antecedent) {
        Set<String> all = new LinkedHashSet<>(antecedents);
        all.add(antecedent);
        return new PlanOfAction(free, registered, adopted, years, all, catalogue);
    }

    private PlanOfAction with(Catalogue changed) {
        return new PlanOfAction(free, registered, adopted, years, antecedents, changed);
    }

    private static String key(String antecedent, @Nullable Integer chapter) {
        return chapter == null ? antecedent : antecedent + ", chapter " + chapter;
    }
}
