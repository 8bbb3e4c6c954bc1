package org.cartagena40.command.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.membership.MembershipBasis;

/** Admits a State on one of the two bases. */
public record AdmitMember(
        @TargetAggregateIdentifier MechanismId mechanism,
        MemberState member,
        MembershipBasis basis,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
