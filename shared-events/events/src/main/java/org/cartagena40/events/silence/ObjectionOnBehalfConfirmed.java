package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;

/** Another person confirmed the entry; the objection itself follows as an event of its own (rule 20). */
public record ObjectionOnBehalfConfirmed(
        ProcedureId procedure, EntryId entry, MemberState by, EffectiveTime effective, Act act)
        implements SilenceEvent {}
