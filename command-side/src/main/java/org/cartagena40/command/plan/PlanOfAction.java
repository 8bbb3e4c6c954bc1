package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ADOPTED_ONCE;
import static org.cartagena40.command.plan.PlanRule.LINKED_ONCE;
import static org.cartagena40.command.plan.PlanRule.NUMBERS_ARE_POSITIVE;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.REGISTERED_ONCE;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanRegistered;
import org.jspecify.annotations.Nullable;

/** A plan of action as its past made it, and what may be said of it next. */
public record PlanOfAction(boolean registered, boolean adopted, Set<String> antecedents) {

    public static final PlanOfAction NONE = new PlanOfAction(false, false, Set.of());

    /** How it follows from its events. */
    public static final Evolution<PlanOfAction, PlanEvent> EVOLUTION = new Evolution<PlanOfAction, PlanEvent>()
            .on(PlanRegistered.class, (plan, event) -> new PlanOfAction(true, false, Set.of()))
            .on(PlanAdopted.class, (plan, event) -> new PlanOfAction(true, true, plan.antecedents()))
            .on(AntecedentLinked.class, (plan, event) -> plan.linked(key(event.antecedent(), event.chapter())));

    public PlanOfAction {
        antecedents = Set.copyOf(antecedents);
    }

    List<PlanEvent> decide(RegisterPlan command, Standing standing) {
        checkKeeper(command, standing);
        REGISTERED_ONCE.check(!registered);
        NUMBERS_ARE_POSITIVE.check(command.chapters() > 0 && command.programmes() > 0 && command.actions() > 0);
        return List.of(new PlanRegistered(
                command.plan(),
                command.title(),
                command.fromYear(),
                command.toYear(),
                command.chapters(),
                command.programmes(),
                command.actions(),
                command.effective(),
                command.act()));
    }

    List<PlanEvent> decide(RecordPlanAdoption command, Standing standing) {
        checkKeeper(command, standing);
        PLAN_IS_REGISTERED.check(registered);
        ADOPTED_ONCE.check(!adopted);
        return List.of(new PlanAdopted(
                command.plan(), command.mode(), command.acclamation(), command.effective(), command.act()));
    }

    List<PlanEvent> decide(LinkAntecedent command, Standing standing) {
        checkKeeper(command, standing);
        PLAN_IS_REGISTERED.check(registered);
        LINKED_ONCE.check(!antecedents.contains(key(command.antecedent(), command.chapter())));
        return List.of(new AntecedentLinked(
                command.plan(), command.antecedent(), command.chapter(), command.effective(), command.act()));
    }

    private static void checkKeeper(ActaCommand command, Standing standing) {
        var mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
    }

    private PlanOfAction linked(String antecedent) {
        Set<String> all = new LinkedHashSet<>(antecedents);
        all.add(antecedent);
        return new PlanOfAction(registered, adopted, all);
    }

    private static String key(String antecedent, @Nullable Integer chapter) {
        return chapter == null ? antecedent : antecedent + ", chapter " + chapter;
    }
}
