package org.cartagena40.events.offices;

import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/**
 * Evidence states the start of a term that was recorded without one; the end follows from it. Only now can the term be
 * renewed or expire (silence rule 22). The sources of the act are the evidence.
 */
public record VicePresidencyTermDated(
        MechanismId mechanism,
        TermId term,
        MemberState state,
        LocalDate start,
        LocalDate end,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
