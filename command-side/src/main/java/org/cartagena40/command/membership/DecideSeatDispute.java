package org.cartagena40.command.membership;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** Says which accreditations of a State stand after a dispute about its seat; the others end. */
public record DecideSeatDispute(
        @TargetAggregateIdentifier MechanismId mechanism,
        MemberState state,
        List<AccreditationId> standing,
        String reason,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public DecideSeatDispute {
        standing = List.copyOf(standing);
    }
}
