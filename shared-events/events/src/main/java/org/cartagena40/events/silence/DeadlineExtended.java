package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The opener moved the deadline to a later instant, with a reason (rule 12). */
public record DeadlineExtended(
        ProcedureId procedure, Deadline previous, Deadline deadline, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
