package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.AT_ONCE;
import static org.cartagena40.command.acts.Dating.ON_ITS_DATE;

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
            act("/plans", RegisterPlan.class, "/plan").dated(AT_ONCE).alsoInHistory(),
            act("/plans/{plan}/adoption", RecordPlanAdoption.class, "/plan")
                    .dated(ON_ITS_DATE)
                    .alsoInHistory(),
            act("/plans/{plan}/antecedents", LinkAntecedent.class, "/plan")
                    .dated(AT_ONCE)
                    .alsoInHistory(),
            act("/plans/{plan}/chapters", DefineChapter.class, "/plan").alsoInHistory(),
            act("/plans/{plan}/programmes", DefineProgramme.class, "/plan").alsoInHistory(),
            act("/plans/{plan}/actions", DefineAction.class, "/plan")
                    .orElse("groups", List.of())
                    .orElse("keyOutcomes", List.of()),
            act("/plans/{plan}/key-outcomes", DefineKeyOutcome.class, "/plan").alsoInHistory(),
            act("/plans/{plan}/revisions", RevisePlanCatalogue.class, "/plan").required("decision"));

    private PlanActs() {}
}
