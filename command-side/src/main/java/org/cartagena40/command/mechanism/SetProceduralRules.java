package org.cartagena40.command.mechanism;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.jspecify.annotations.Nullable;

/** Records the next version of the procedural rules; the version number follows from the record. */
public record SetProceduralRules(
        @TargetAggregateIdentifier MechanismId mechanism,
        ProceduralRules rules,
        @Nullable DecisionId adoptedBy,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
