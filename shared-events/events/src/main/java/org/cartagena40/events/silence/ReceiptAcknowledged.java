package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;

/** An addressee acknowledged that a notice reached it. It says nothing about the text (rules 8 and 17). */
public record ReceiptAcknowledged(
        ProcedureId procedure, Notice notice, MemberState by, EffectiveTime effective, Act act)
        implements SilenceEvent {}
