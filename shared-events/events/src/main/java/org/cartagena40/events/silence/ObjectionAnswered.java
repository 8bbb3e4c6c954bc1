package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;

/** The Presidency answered the objection of a State; only those who may know who objected see whom (rules 18, 19). */
public record ObjectionAnswered(
        ProcedureId procedure, MemberState objector, LanguageText text, EffectiveTime effective, Act act)
        implements SilenceEvent {}
