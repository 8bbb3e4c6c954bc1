package org.cartagena40.command.plan;

import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Stories about the Chile Plan of Action. */
final class Plans {

    static final PlanId PAC = new PlanId("PAC-2024-2034");
    static final EffectiveTime THAT_DAY = EffectiveTime.on(LocalDate.parse("2024-12-12"));

    private static final Deciders<PlanOfAction, PlanEvent> DECIDERS = new Deciders<>(
                    PlanOfAction.NONE, PlanOfAction.EVOLUTION)
            .on(RegisterPlan.class, (command, past, standing) -> past.decide(command, standing))
            .on(RecordPlanAdoption.class, (command, past, standing) -> past.decide(command, standing))
            .on(LinkAntecedent.class, (command, past, standing) -> past.decide(command, standing));

    private Plans() {}

    static Story<PlanOfAction, PlanEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
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
}
