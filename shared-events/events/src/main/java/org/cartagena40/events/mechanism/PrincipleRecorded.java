package org.cartagena40.events.mechanism;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;

/** A principle that the Mechanism stands on, such as one of the Spirit of Cartagena (R23, R30, R31). */
public record PrincipleRecorded(MechanismId mechanism, int number, Label text, EffectiveTime effective, Act act)
        implements MechanismEvent {}
