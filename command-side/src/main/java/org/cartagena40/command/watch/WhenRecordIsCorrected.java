package org.cartagena40.command.watch;

import java.util.List;
import org.cartagena40.command.Refused;
import org.cartagena40.command.silence.FlagOutcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Puts the outcomes under review that rest on an entry which was corrected. Nothing flips: the review ends by the
 * Presidency's confirmation or by its call for a new decision (silence rule 21).
 */
final class WhenRecordIsCorrected {

    private static final String NAME = "when the record is corrected";

    private final EventLog log;
    private final RecordActs acts;
    private final DeadLetters deadLetters;

    WhenRecordIsCorrected(EventLog log, RecordActs acts, DeadLetters deadLetters) {
        this.log = log;
        this.acts = acts;
        this.deadLetters = deadLetters;
    }

    void on(List<RecordedEvent> batch) {
        for (RecordedEvent recorded : batch) {
            if (recorded.event() instanceof RecordCorrected correction
                    && !correction.act().imported()) {
                restingOn(correction).forEach(procedure -> flag(recorded, procedure));
            }
        }
    }

    private List<ProcedureId> restingOn(RecordCorrected correction) {
        ProcedureId procedure = correction.target().procedure();
        return procedure != null ? List.of(procedure) : new RestingOn(log).procedures(corrected(correction));
    }

    /** The entry itself, also behind a chain of corrections of corrections. */
    private RecordedEvent corrected(RecordCorrected correction) {
        RecordedEvent target = at(correction.target().position());
        return target.event() instanceof RecordCorrected earlier ? corrected(earlier) : target;
    }

    private RecordedEvent at(long position) {
        return log.readAfter(position - 1, 1).get(0);
    }

    private void flag(RecordedEvent recorded, ProcedureId procedure) {
        try {
            acts.send(
                    "flag:" + recorded.eventId() + ":" + procedure,
                    new FlagOutcome(procedure, ReviewReason.CORRECTION, Act.ofTheRecord(), recorded.recordedAt()));
        } catch (Refused refusal) {
            deadLetters.put(recorded, NAME, refusal);
        }
    }
}
