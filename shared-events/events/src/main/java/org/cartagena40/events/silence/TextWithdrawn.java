package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The opener withdrew its text before the deadline, while silence was not broken (rule 13). */
public record TextWithdrawn(ProcedureId procedure, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
