package org.cartagena40.events.membership;

import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** The Presidency decided who speaks for the State: the first accreditations stand, the others ended with it. */
public record SeatDisputeDecided(
        MechanismId mechanism,
        MemberState state,
        List<AccreditationId> standing,
        List<AccreditationId> ended,
        String reason,
        EffectiveTime effective,
        Act act)
        implements MembershipEvent {
    public SeatDisputeDecided {
        standing = List.copyOf(standing);
        ended = List.copyOf(ended);
    }
}
