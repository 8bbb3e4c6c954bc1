package org.cartagena40.events.decisions;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.ProcedureId;

/** A text adopted without objection got its number, effective at the deadline of its procedure (rule 16). */
public record DecisionNumbered(
        RegisterId register,
        DecisionId decision,
        DecisionNumber number,
        ProcedureId procedure,
        EffectiveTime effective,
        Act act)
        implements DecisionEvent {}
