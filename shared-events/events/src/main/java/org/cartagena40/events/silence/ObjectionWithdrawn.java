package org.cartagena40.events.silence;

import java.time.Instant;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;

/** The State that objected withdrew it. Under TERMINAL, or from the deadline on, that changes nothing (rule 10). */
public record ObjectionWithdrawn(
        ProcedureId procedure,
        MemberState by,
        boolean beforeTheDeadline,
        Instant receivedAt,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent {}
