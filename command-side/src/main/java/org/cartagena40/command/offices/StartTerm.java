package org.cartagena40.command.offices;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TermId;
import org.jspecify.annotations.Nullable;

/** Takes on record a term that began before this record; its start may be unknown. */
public record StartTerm(
        @TargetAggregateIdentifier MechanismId mechanism,
        TermId term,
        MemberState state,
        @Nullable LocalDate start,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
