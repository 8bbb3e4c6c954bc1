package org.cartagena40.command.pledges;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.pledges.PledgeId;
import org.jspecify.annotations.Nullable;

/** Takes the pledge on record that others join, and who leads it (R55). */
public record RegisterMultiStakeholderPledge(
        @TargetAggregateIdentifier PledgeId pledge,
        Label title,
        Institution lead,
        @Nullable Institution supportedBy,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
