package org.cartagena40.command.plan;

import static org.cartagena40.command.plan.PlanRule.ADOPTED_ONCE;
import static org.cartagena40.command.plan.PlanRule.ID_NAMES_A_PLAN;
import static org.cartagena40.command.plan.PlanRule.LINKED_ONCE;
import static org.cartagena40.command.plan.PlanRule.NUMBERS_ARE_POSITIVE;
import static org.cartagena40.command.plan.PlanRule.PLAN_IS_REGISTERED;
import static org.cartagena40.command.plan.PlanRule.REGISTERED_ONCE;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanRegistered;

/** Decides about a plan as a whole: its registration, its adoption and what it builds on. */
final class Registering {

    private Registering() {}

    static List<PlanEvent> decide(RegisterPlan command, PlanOfAction plan, Standing standing) {
        checkKeeper(command, standing);
        REGISTERED_ONCE.check(!plan.registered());
        ID_NAMES_A_PLAN.check(plan.free());
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

    static List<PlanEvent> decide(RecordPlanAdoption command, PlanOfAction plan, Standing standing) {
        checkKeeper(command, standing);
        PLAN_IS_REGISTERED.check(plan.registered());
        ADOPTED_ONCE.check(!plan.adopted());
        return List.of(new PlanAdopted(
                command.plan(), command.mode(), command.acclamation(), command.effective(), command.act()));
    }

    static List<PlanEvent> decide(LinkAntecedent command, PlanOfAction plan, Standing standing) {
        checkKeeper(command, standing);
        PLAN_IS_REGISTERED.check(plan.registered());
        LINKED_ONCE.check(!plan.links(command.antecedent(), command.chapter()));
        return List.of(new AntecedentLinked(
                command.plan(), command.antecedent(), command.chapter(), command.effective(), command.act()));
    }

    /** Facts of the sources enter by the import; later ones by the two offices that keep the plan. */
    static void checkKeeper(ActaCommand command, Standing standing) {
        var mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
    }
}
