package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TermId;

/** The State in office resigns, or the Presidency ends the term on its note. */
public record EndTerm(
        @TargetAggregateIdentifier MechanismId mechanism, TermId term, String reason, Act act, Instant receivedAt)
        implements ActaCommand {}
