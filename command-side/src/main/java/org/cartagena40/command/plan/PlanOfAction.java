package org.cartagena40.command.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.jspecify.annotations.Nullable;

/**
 * A plan of action as its past made it.
 *
 * @param free whether a plan may be registered under this id; not if it names something else on record
 */
public record PlanOfAction(
        boolean free, boolean registered, boolean adopted, Set<String> antecedents, Catalogue catalogue) {

    public static final PlanOfAction NONE = new PlanOfAction(true, false, false, Set.of(), Catalogue.NONE);

    /** What the id of a plan names when it names no plan. */
    static final PlanOfAction SOMETHING_ELSE = new PlanOfAction(false, false, false, Set.of(), Catalogue.NONE);

    /** How it follows from its events. */
    public static final Evolution<PlanOfAction, PlanEvent> EVOLUTION = evolution();

    public PlanOfAction {
        antecedents = Set.copyOf(antecedents);
    }

    boolean links(String antecedent, @Nullable Integer chapter) {
        return antecedents.contains(key(antecedent, chapter));
    }

    private static Evolution<PlanOfAction, PlanEvent> evolution() {
        var evolution = new Evolution<PlanOfAction, PlanEvent>();
        evolution
                .on(
                        PlanRegistered.class,
                        (p, e) -> new PlanOfAction(false, true, false, Set.of(), Catalogue.registered(e)))
                .on(PlanAdopted.class, (p, e) -> new PlanOfAction(p.free, true, true, p.antecedents(), p.catalogue()))
                .on(AntecedentLinked.class, (p, e) -> p.linked(key(e.antecedent(), e.chapter())));
        evolution
                .part(PlanOfAction::catalogue, PlanOfAction::with)
                .on(ChapterDefined.class, (c, e) -> c.chapter(e.number()))
                .on(ProgrammeDefined.class, Catalogue::programme)
                .on(ActionDefined.class, Catalogue::action)
                .on(KeyOutcomeDefined.class, (c, e) -> c.keyOutcome(e.number()))
                .on(PlanCatalogueRevised.class, Catalogue::revised);
        return evolution;
    }

    private PlanOfAction linked(String antecedent) {
        Set<String> all = new LinkedHashSet<>(antecedents);
        all.add(antecedent);
        return new PlanOfAction(free, registered, adopted, all, catalogue);
    }

    private PlanOfAction with(Catalogue changed) {
        return new PlanOfAction(free, registered, adopted, antecedents, changed);
    }

    private static String key(String antecedent, @Nullable Integer chapter) {
        return chapter == null ? antecedent : antecedent + ", chapter " + chapter;
    }
}
