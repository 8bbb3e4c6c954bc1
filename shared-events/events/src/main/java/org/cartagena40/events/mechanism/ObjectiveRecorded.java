package org.cartagena40.events.mechanism;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;

/** One of the objectives of the Mechanism (Terms of Reference, II; R37-R45). */
public record ObjectiveRecorded(MechanismId mechanism, int number, Label text, EffectiveTime effective, Act act)
        implements MechanismEvent {}
