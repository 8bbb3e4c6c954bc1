package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.silence.ProcedureId;

/** Silence on the designation was broken: the invitation waits for the Presidency. */
public record InvitationSuspended(
        MechanismId mechanism, InvitationId invitation, ProcedureId procedure, EffectiveTime effective, Act act)
        implements OfficeEvent {}
