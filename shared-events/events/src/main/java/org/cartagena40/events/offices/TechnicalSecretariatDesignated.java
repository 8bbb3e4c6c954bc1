package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.mechanism.MechanismId;

/** A body leads the Technical Secretariat, under the coordination of the Presidency (R65). */
public record TechnicalSecretariatDesignated(MechanismId mechanism, Institution lead, EffectiveTime effective, Act act)
        implements OfficeEvent {}
