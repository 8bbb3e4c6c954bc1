package org.cartagena40.events.offices;

import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.silence.ProcedureId;

/** The one renewal: the term goes on to a new end (R61). */
public record VicePresidencyTermRenewed(
        MechanismId mechanism,
        TermId term,
        MemberState state,
        InvitationId invitation,
        ProcedureId procedure,
        LocalDate from,
        LocalDate end,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
