package org.cartagena40.eventstore;

import org.axonframework.modelling.command.ConcurrencyException;

/** What an act rests on has gone on since it was read; nothing was recorded, and the act is decided anew. */
public final class PremiseOverturned extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    PremiseOverturned(Premise premise) {
        super(premise.aggregateId() + " has gone on: event " + premise.nextSequenceNumber() + " is recorded");
    }
}
