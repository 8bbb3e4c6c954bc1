package org.cartagena40.events.silence;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/** The Presidency said what follows after the broken silence (rule 18). */
public record FollowUpRecorded(
        ProcedureId procedure, FollowUp followUp, String reason, EffectiveTime effective, Act act)
        implements SilenceEvent {}
