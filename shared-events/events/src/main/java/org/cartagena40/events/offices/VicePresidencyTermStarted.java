package org.cartagena40.events.offices;

import java.time.LocalDate;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * A State serves as Vice-Presidency. Start and end are whole Santiago days, the end exclusive; both are empty where no
 * source states them.
 */
public record VicePresidencyTermStarted(
        MechanismId mechanism,
        TermId term,
        MemberState state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable InvitationId invitation,
        @Nullable ProcedureId procedure,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
