package org.cartagena40.command.decisions;

import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.silence.ProcedureId;

/** Stories about an empty register beside the usual Mechanism. */
final class Register {

    private static final Deciders<DecisionRegister, DecisionEvent> DECIDERS = new Deciders<>(
                    DecisionRegister.NONE, DecisionRegister.EVOLUTION)
            .on(RecordDecision.class, Numbering::decide)
            .on(NumberDecisions.class, (command, past, standing) -> Numbering.decide(command, past));

    private Register() {}

    static Story<DecisionRegister, DecisionEvent> given() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    static AdoptedText adopted(String procedure, Instant effectiveAt) {
        return new AdoptedText(new ProcedureId(procedure), effectiveAt);
    }

    static NumberDecisions numbering(AdoptedText... adopted) {
        return new NumberDecisions(DecisionRegister.ID, List.of(adopted), RECORD, NOW);
    }
}
