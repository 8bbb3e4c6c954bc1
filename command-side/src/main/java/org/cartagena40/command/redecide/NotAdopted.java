package org.cartagena40.command.redecide;

import java.time.Instant;
import java.util.Optional;
import org.cartagena40.command.silence.SilenceProcedure;
import org.cartagena40.events.decisions.DecisionNumbered;

/** Why a procedure should not have got the number that it has, if anything speaks against it. */
final class NotAdopted {

    private NotAdopted() {}

    static Optional<String> why(SilenceProcedure procedure, DecisionNumbered event) {
        if (procedure.opening() == null || !procedure.is(SilenceProcedure.Outcome.ADOPTED)) {
            return Optional.of("it is numbered and was not adopted");
        }
        Instant effective = event.effective().possibleFrom().orElse(null);
        return procedure.deadline() != null && procedure.deadline().instant().equals(effective)
                ? Optional.empty()
                : Optional.of("its number is effective at " + effective + " and not at its deadline");
    }
}
