package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The outcome is under review, and why (rules 14, 15, 22). */
public record OutcomeFlagged(ProcedureId procedure, ReviewReason reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
