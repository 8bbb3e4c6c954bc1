package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.silence.ProcedureId;

/** The text was withdrawn, or is put to a new round: the accepted invitation may be put under silence again. */
public record InvitationResumed(
        MechanismId mechanism, InvitationId invitation, ProcedureId procedure, EffectiveTime effective, Act act)
        implements OfficeEvent {}
