package org.cartagena40.command.processes;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.processes.ProcessId;

/** Takes a process on record that the Mechanism coordinates with (R36). */
public record RegisterExternalProcess(
        @TargetAggregateIdentifier ProcessId process, Label name, EffectiveTime effective, Act act, Instant receivedAt)
        implements ActaCommand {}
