package org.cartagena40.events.pledges;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/** The pledge that others join and link theirs to, and who leads it (R55). */
public record MultiStakeholderPledgeRegistered(
        PledgeId pledge,
        Label title,
        Institution lead,
        @Nullable Institution supportedBy,
        EffectiveTime effective,
        Act act)
        implements PledgeEvent {}
