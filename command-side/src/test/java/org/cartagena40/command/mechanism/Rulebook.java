package org.cartagena40.command.mechanism;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.ActaEvent;

/** Stories about the Mechanism as a body; the register beside it holds the one usual decision. */
final class Rulebook {

    private static final Deciders<Mechanism, ActaEvent> DECIDERS = new Deciders<>(Mechanism.NONE, Mechanism.EVOLUTION)
            .on(EstablishMechanism.class, (command, past, standing) -> Establishing.decide(command, past))
            .on(
                    AdoptTermsOfReference.class,
                    (command, past, standing) ->
                            Adopting.decide(command, past, new Standing(past, Standings.register())))
            .on(RecordObjective.class, (command, past, standing) -> Aiming.decide(command, past))
            .on(RecordPrinciple.class, (command, past, standing) -> Aiming.decide(command, past))
            .on(
                    SetProceduralRules.class,
                    (command, past, standing) ->
                            Establishing.decide(command, new Standing(past, Standings.register())));

    private Rulebook() {}

    static Story<Mechanism, ActaEvent> given(List<ActaEvent> past) {
        return DECIDERS.given(past);
    }
}
