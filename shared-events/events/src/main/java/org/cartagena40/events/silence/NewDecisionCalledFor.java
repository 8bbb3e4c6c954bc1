package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * The review of an outcome ended: it is not to stand on its own. Nothing flips; the members need a new decision (rule
 * 21).
 */
public record NewDecisionCalledFor(ProcedureId procedure, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
