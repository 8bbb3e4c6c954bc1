package org.cartagena40.command.record;

import static org.cartagena40.command.record.RecordRule.CORRECTED_EVENT_CAN_BE_READ;
import static org.cartagena40.command.record.RecordRule.CORRECTION_HAS_A_REASON;
import static org.cartagena40.command.record.RecordRule.CORRECTION_SAYS_SOMETHING_ELSE;
import static org.cartagena40.command.record.RecordRule.EACH_FIELD_IS_CORRECTED_ONCE;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.EVENT_IS_ON_RECORD;
import static org.cartagena40.command.record.RecordRule.EVIDENCE_IS_NAMED;
import static org.cartagena40.command.record.RecordRule.FIELD_IS_ONE_OF_THE_EVENT;
import static org.cartagena40.command.record.RecordRule.REQUIRED_FIELD_SAYS_SOMETHING;
import static org.cartagena40.command.record.RecordRule.SOMETHING_IS_CORRECTED;
import static org.cartagena40.command.record.RecordRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS;
import static org.cartagena40.command.record.RecordRule.WHERE_AN_EVENT_LIES_STAYS;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.Standing;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides about corrections. One corrects the event as it was recorded, whatever was corrected before; a correction is an
 * event too and may be corrected like any other (F22). What follows from a correction is for people to decide: no outcome
 * flips (silence rule 21).
 */
final class Correcting {

    private Correcting() {}

    static List<RecordEvent> decide(CorrectRecord command, RecordEntry entry, Standing standing, @Nullable Told told) {
        var mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS.check(mechanism.presidedBy(command) || mechanism.servedBy(command));
        ENTRY_IS_MADE_ONCE.check(!entry.onRecord());
        CORRECTION_HAS_A_REASON.check(!command.reason().isBlank());
        EVIDENCE_IS_NAMED.check(!command.evidence().reference().isBlank());
        SOMETHING_IS_CORRECTED.check(!command.fields().isEmpty());
        EVENT_IS_ON_RECORD.check(told != null);
        Told event = Objects.requireNonNull(told);
        List<FieldCorrection> fields = corrected(command.fields(), event);
        CORRECTED_EVENT_CAN_BE_READ.check(event.readable());
        return List.of(new RecordCorrected(
                command.entry(),
                event.target(),
                fields,
                command.reason(),
                command.evidence(),
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    private static List<FieldCorrection> corrected(List<Correction> corrections, Told event) {
        EACH_FIELD_IS_CORRECTED_ONCE.check(
                corrections.stream().map(Correction::field).distinct().count() == corrections.size());
        return corrections.stream()
                .map(correction -> corrected(correction, event))
                .toList();
    }

    private static FieldCorrection corrected(Correction correction, Told event) {
        Told.Field found = event.fields().get(correction.field());
        FIELD_IS_ONE_OF_THE_EVENT.check(found != null);
        WHERE_AN_EVENT_LIES_STAYS.check(!correction.field().equals(event.identifier()));
        Told.Field field = Objects.requireNonNull(found);
        CORRECTION_SAYS_SOMETHING_ELSE.check(!Objects.equals(field.value(), correction.correct()));
        REQUIRED_FIELD_SAYS_SOMETHING.check(!field.required() || correction.correct() != null);
        return new FieldCorrection(correction.field(), field.value(), correction.correct());
    }
}
