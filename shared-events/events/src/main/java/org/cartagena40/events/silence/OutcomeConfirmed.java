package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Presidency confirmed an outcome that was under review; its effects follow now (rule 15). */
public record OutcomeConfirmed(ProcedureId procedure, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
