package org.cartagena40.events.decisions;

import org.cartagena40.events.ActaEvent;

/** What happens in the register of decisions. */
public sealed interface DecisionEvent extends ActaEvent permits DecisionRecorded, DecisionNumbered {
    RegisterId register();
}
