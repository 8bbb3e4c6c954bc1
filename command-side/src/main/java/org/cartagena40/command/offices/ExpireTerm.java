package org.cartagena40.command.offices;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.offices.TermId;

/** The stated end of a term has come. */
public record ExpireTerm(@TargetAggregateIdentifier MechanismId mechanism, TermId term, Act act, Instant receivedAt)
        implements ActaCommand {}
