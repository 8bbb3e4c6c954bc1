package org.cartagena40.command.record;

import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import java.util.Map;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.RecordEvent;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/** Stories about entries of the record beside the usual Mechanism; the objection at position 17 is what they are about. */
final class Entries {

    static final RecordEntryId ENTRY = new RecordEntryId("entry 1");
    static final Evidence NOTE = new Evidence(Evidence.Kind.NOTE_VERBALE, "Note BB/2026/4", null);

    /** An objection as it lies in the log. */
    static final Told OBJECTION = objection(true);

    private Entries() {}

    private static Told objection(boolean readable) {
        return new Told(
                17,
                "silence.objection-raised",
                new ProcedureId("procedure 1"),
                "/procedure",
                Map.of(
                        "/procedure", new Told.Field("procedure 1", true),
                        "/by", new Told.Field("BZ", true),
                        "/grounds", new Told.Field("The term overlaps", false),
                        "/paragraphs/0", new Told.Field(null, false),
                        "/proposedAmendment", new Told.Field(null, false),
                        "/act/principal", new Told.Field("BZ", true)),
                readable);
    }

    static Story<RecordEntry, RecordEvent> given(ActaEvent... since) {
        return told(OBJECTION, since);
    }

    /** What the command makes of the objection would not read as an objection. */
    static Story<RecordEntry, RecordEvent> givenItCannotBeRead() {
        return told(objection(false));
    }

    /** Nothing lies at the position that is meant. */
    static Story<RecordEntry, RecordEvent> givenNothingThere() {
        return told(null);
    }

    private static Story<RecordEntry, RecordEvent> told(@Nullable Told told, ActaEvent... since) {
        return new Deciders<>(RecordEntry.NONE, RecordEntry.EVOLUTION)
                .on(RecordHistoricalFact.class, Chronicling::decide)
                .on(RotateKey.class, RotatingKeys::decide)
                .on(CorrectRecord.class, (command, past, standing) -> Correcting.decide(command, past, standing, told))
                .on(AnnotateRecord.class, (command, past, standing) -> Annotating.decide(command, past, standing, told))
                .given(List.<RecordEvent>of())
                .standing(Standings.standing(since));
    }

    static CorrectRecord correcting(Act act, Correction... fields) {
        return new CorrectRecord(ENTRY, 17, List.of(fields), "The note was Barbados's", NOTE, act, NOW);
    }
}
