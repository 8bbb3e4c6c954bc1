package org.cartagena40.command.priorities;

import java.time.Instant;
import java.util.Optional;
import org.cartagena40.command.Past;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/** A decision on record: taken at a meeting, or by silence. */
record Resolution(
        DecisionId decision,
        @Nullable MeetingId meeting,
        @Nullable ProcedureId procedure,
        EffectiveTime effective) {

    static Optional<Resolution> of(DecisionId id, Past past) {
        return past.of(DecisionRegister.ID, DecisionEvent.class).stream()
                .map(Resolution::of)
                .filter(resolution -> resolution.decision().equals(id))
                .findFirst();
    }

    /** Whether the report was presented when this was decided, as far as the dates can tell. */
    boolean cameAfter(DocumentId report, Past past) {
        Instant decided = effective.certainFrom().orElse(Instant.MAX);
        return past.of(report, ReportPresented.class).stream()
                .anyMatch(presented -> presented
                        .effective()
                        .possibleFrom()
                        .filter(decided::isBefore)
                        .isEmpty());
    }

    private static Resolution of(DecisionEvent event) {
        if (event instanceof DecisionRecorded recorded) {
            return new Resolution(recorded.decision(), recorded.meeting(), null, recorded.effective());
        }
        DecisionNumbered numbered = (DecisionNumbered) event;
        return new Resolution(numbered.decision(), null, numbered.procedure(), numbered.effective());
    }
}
