package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;

/** Another person found that the entry does not hold, and why; it stays on record without effect (rule 20). */
public record ObjectionOnBehalfRejected(
        ProcedureId procedure, EntryId entry, MemberState by, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
