package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** Puts on record that two governments claim the seat of a State. */
public record DisputeSeat(
        @TargetAggregateIdentifier MechanismId mechanism,
        MemberState state,
        String reason,
        Evidence evidence,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
