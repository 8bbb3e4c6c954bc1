package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.AT_ONCE;
import static org.cartagena40.command.acts.Dating.ON_ITS_DATE;
import static org.cartagena40.command.plan.PlanRule.ONLY_THE_PRESIDENCY_REVISES;
import static org.cartagena40.command.plan.PlanRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.plan.DefineAction;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.plan.DefineKeyOutcome;
import org.cartagena40.command.plan.DefineProgramme;
import org.cartagena40.command.plan.LinkAntecedent;
import org.cartagena40.command.plan.RecordPlanAdoption;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.command.plan.RevisePlanCatalogue;

/** Acts on a plan and its catalogue. */
final class PlanActs {

    static final List<ActForm> ALL = List.of(
            act("/plans", RegisterPlan.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE)
                    .alsoInHistory(),
            act("/plans/{plan}/adoption", RecordPlanAdoption.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(ON_ITS_DATE)
                    .alsoInHistory(),
            act("/plans/{plan}/antecedents", LinkAntecedent.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .dated(AT_ONCE)
                    .alsoInHistory(),
            act("/plans/{plan}/chapters", DefineChapter.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/plans/{plan}/programmes", DefineProgramme.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/plans/{plan}/actions", DefineAction.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .orElse("groups", List.of())
                    .orElse("keyOutcomes", List.of()),
            act("/plans/{plan}/key-outcomes", DefineKeyOutcome.class, "/plan")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/plans/{plan}/revisions", RevisePlanCatalogue.class, "/plan")
                    .by(ONLY_THE_PRESIDENCY_REVISES, PRESIDENCY)
                    .required("decision"));

    private PlanActs() {}
}
