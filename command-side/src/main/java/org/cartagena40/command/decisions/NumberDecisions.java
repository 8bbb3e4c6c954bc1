package org.cartagena40.command.decisions;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.RegisterId;

/** Numbers the texts that silence adopted, in order, each once. */
public record NumberDecisions(
        @TargetAggregateIdentifier RegisterId register, List<AdoptedText> adopted, Act act, Instant receivedAt)
        implements ActaCommand {
    public NumberDecisions {
        adopted = List.copyOf(adopted);
    }
}
