package org.cartagena40.events.offices;

import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.silence.ProcedureId;

/** The members kept silence: the State will serve [start, end) in Santiago days, if it is a member at the start. */
public record VicePresidencyDesignated(
        MechanismId mechanism,
        TermId term,
        InvitationId invitation,
        ProcedureId procedure,
        MemberState state,
        LocalDate start,
        LocalDate end,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
