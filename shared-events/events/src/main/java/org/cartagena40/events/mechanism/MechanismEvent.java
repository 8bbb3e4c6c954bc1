package org.cartagena40.events.mechanism;

import org.cartagena40.events.ActaEvent;

/** What happens to the Mechanism as a body. */
public sealed interface MechanismEvent extends ActaEvent
        permits MechanismEstablished,
                ProceduralRulesSet,
                ObjectiveRecorded,
                PrincipleRecorded,
                TermsOfReferenceAdopted {
    MechanismId mechanism();
}
