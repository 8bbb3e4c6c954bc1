package org.cartagena40.command.decisions;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionNumbered;

/** The decider of numbers, asked once more about the numbers on record. */
public final class RedecidingNumbers {

    private RedecidingNumbers() {}

    /** What must have been asked for so that these numbers were given. */
    public static NumberDecisions asked(List<DecisionNumbered> recorded, Instant recordedAt) {
        List<AdoptedText> adopted = recorded.stream()
                .map(event -> new AdoptedText(
                        event.procedure(), event.effective().possibleFrom().orElse(recordedAt)))
                .toList();
        DecisionNumbered first = recorded.get(0);
        return new NumberDecisions(first.register(), adopted, first.act(), recordedAt);
    }

    /** What the rules give. */
    public static List<DecisionEvent> decide(NumberDecisions asked, DecisionRegister register) {
        return Numbering.decide(asked, register);
    }
}
