package org.cartagena40.command.offices;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TermId;

/** Records the start of a term that no source had stated, with the evidence. */
public record DateTerm(
        @TargetAggregateIdentifier MechanismId mechanism,
        TermId term,
        LocalDate start,
        SourceReference evidence,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
