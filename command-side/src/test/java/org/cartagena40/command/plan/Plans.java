package org.cartagena40.command.plan;

import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Stories about the Chile Plan of Action. */
final class Plans {

    static final PlanId PAC = new PlanId("PAC-2024-2034");
    static final EffectiveTime THAT_DAY = EffectiveTime.on(LocalDate.parse("2024-12-12"));

    static final Label TITLE = new Label("en", "Cities of Solidarity");

    private static final Deciders<PlanOfAction, PlanEvent> DECIDERS = new Deciders<>(
                    PlanOfAction.NONE, PlanOfAction.EVOLUTION)
            .on(RegisterPlan.class, Registering::decide)
            .on(RecordPlanAdoption.class, Registering::decide)
            .on(LinkAntecedent.class, Registering::decide)
            .on(DefineChapter.class, Defining::decide)
            .on(DefineProgramme.class, Defining::decide)
            .on(DefineAction.class, Defining::decide)
            .on(DefineKeyOutcome.class, Defining::decide)
            .on(RevisePlanCatalogue.class, Revising::decide);

    private Plans() {}

    static Story<PlanOfAction, PlanEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    /** The id of the plan names another thing on record. */
    static Story<PlanOfAction, PlanEvent> givenSomethingElse() {
        return DECIDERS.given(PlanOfAction.SOMETHING_ELSE).standing(Standings.standing());
    }

    /** The plan of the sources: five chapters, eleven programmes, 101 actions. */
    static Story<PlanOfAction, PlanEvent> registered() {
        return given().after(registering(5, 11, 101, IMPORT));
    }

    static RegisterPlan registering(int chapters, int programmes, int actions, Act act) {
        return new RegisterPlan(
                PAC, "Chile Plan of Action", 2024, 2034, chapters, programmes, actions, THAT_DAY, act, NOW);
    }

    static RecordPlanAdoption adopting(Act act) {
        return new RecordPlanAdoption(PAC, AdoptionMode.CONSENSUS, true, THAT_DAY, act, NOW);
    }

    static LinkAntecedent linking(String antecedent, @Nullable Integer chapter, Act act) {
        return new LinkAntecedent(PAC, antecedent, chapter, THAT_DAY, act, NOW);
    }

    static DefineChapter chapter(int number, @Nullable Label title, Act act) {
        return new DefineChapter(PAC, number, title, true, null, THAT_DAY, act, NOW);
    }

    static DefineProgramme programme(int number, @Nullable Integer chapter, Act act) {
        return new DefineProgramme(PAC, number, chapter, TITLE, THAT_DAY, act, NOW);
    }

    static DefineAction action(
            int number, @Nullable Integer chapter, @Nullable Integer programme, Integer... outcomes) {
        return new DefineAction(
                PAC, number, chapter, programme, null, List.of(), List.of(outcomes), THAT_DAY, SECRETARIAT, NOW);
    }

    static DefineKeyOutcome outcome(int number, Act act) {
        return new DefineKeyOutcome(PAC, number, TITLE, THAT_DAY, act, NOW);
    }
}
