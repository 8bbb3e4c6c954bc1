package org.cartagena40.events.silence;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/** What a State objected, whenever and through whomever it came in (rules 7, 14 and 20). */
public sealed interface Objection
        permits ObjectionRaised, ObjectionArrivedLate, ObjectionArrivedAfterConclusion, ObjectionEnteredOnBehalf {
    ProcedureId procedure();

    MemberState by();

    @Nullable
    String grounds();

    List<String> paragraphs();

    @Nullable
    String proposedAmendment();

    /** When it came in, which decides whether it was in time. */
    Instant receivedAt();

    Act act();
}
