package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;

/** Nobody confirmed the entry in the time that the rules allow; the procedure is concluded without it (rule 20). */
public record ObjectionOnBehalfExpired(
        ProcedureId procedure, EntryId entry, MemberState by, EffectiveTime effective, Act act)
        implements SilenceEvent {}
