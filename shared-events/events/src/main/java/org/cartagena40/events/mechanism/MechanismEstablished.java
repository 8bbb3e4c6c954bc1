package org.cartagena40.events.mechanism;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Mechanism exists, on the legal basis of chapter 4 of the plan (R1, R10). */
public record MechanismEstablished(MechanismId mechanism, String legalBasis, EffectiveTime effective, Act act)
        implements MechanismEvent {}
