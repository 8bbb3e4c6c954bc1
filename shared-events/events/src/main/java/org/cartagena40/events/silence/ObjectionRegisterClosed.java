package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * The Presidency closed the register of objections of a broken text before its deadline, so that a new round may open
 * (rule 18). What a State sent before the deadline is still kept on record.
 */
public record ObjectionRegisterClosed(ProcedureId procedure, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
