package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * The text is not adopted (rules 6 and 9). It names no State: who objected is seen by disclosure, that the silence is
 * broken by everybody.
 */
public record SilenceBroken(ProcedureId procedure, int objections, EffectiveTime effective, Act act)
        implements SilenceEvent {}
