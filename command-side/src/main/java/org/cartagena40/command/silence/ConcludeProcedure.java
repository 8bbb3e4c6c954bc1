package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ProcedureId;

/**
 * The deadline has passed: take the outcome on record. The interruptions of service in the day before it come from the
 * heartbeat.
 */
public record ConcludeProcedure(
        @TargetAggregateIdentifier ProcedureId procedure, List<Interruption> interruptions, Act act, Instant receivedAt)
        implements ActaCommand {
    public ConcludeProcedure {
        interruptions = List.copyOf(interruptions);
    }
}
