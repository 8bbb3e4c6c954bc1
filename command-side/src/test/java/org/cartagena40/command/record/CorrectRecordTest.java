package org.cartagena40.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.record.Entries.ENTRY;
import static org.cartagena40.command.record.Entries.NOTE;
import static org.cartagena40.command.record.Entries.correcting;
import static org.cartagena40.command.record.Entries.given;
import static org.cartagena40.command.record.Entries.givenItCannotBeRead;
import static org.cartagena40.command.record.Entries.givenNothingThere;
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
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ProcedureId;
import org.junit.jupiter.api.Test;

/** Silence rule 21, F21, F22: what is wrong is corrected beside it, with reason and evidence. */
class CorrectRecordTest {

    private static final Correction BARBADOS = new Correction("/by", "BB");
    private static final Target OBJECTION = new Target(17, "silence.objection-raised", new ProcedureId("procedure 1"));

    @Test
    void what_is_recorded_is_looked_up_and_said_beside_what_is_right() {
        Stream.of(PRESIDENCY, SECRETARIAT)
                .forEach(act -> given().when(correcting(act, BARBADOS))
                        .then(new RecordCorrected(
                                ENTRY,
                                OBJECTION,
                                List.of(new FieldCorrection("/by", "BZ", "BB")),
                                "The note was Barbados's",
                                NOTE,
                                EffectiveTime.at(NOW),
                                act)));
    }

    @Test
    void what_was_not_said_may_be_added_and_what_need_not_be_said_may_be_taken_out() {
        var corrected = given().when(
                        correcting(SECRETARIAT, new Correction("/paragraphs/0", "3"), new Correction("/grounds", null)))
                .event(RecordCorrected.class);
        assertThat(corrected.fields())
                .containsExactly(
                        new FieldCorrection("/paragraphs/0", null, "3"),
                        new FieldCorrection("/grounds", "The term overlaps", null));
    }

    @Test
    void who_acted_may_be_corrected_too() {
        given().when(correcting(SECRETARIAT, new Correction("/act/principal", "BB")))
                .thenKinds(RecordCorrected.class);
    }

    @Test
    void what_must_be_said_is_not_taken_out() {
        given().when(correcting(SECRETARIAT, new Correction("/by", null))).thenRefused(REQUIRED_FIELD_SAYS_SOMETHING);
    }

    @Test
    void what_it_says_already_is_no_correction() {
        given().when(correcting(SECRETARIAT, new Correction("/by", "BZ"))).thenRefused(CORRECTION_SAYS_SOMETHING_ELSE);
        given().when(correcting(SECRETARIAT, new Correction("/proposedAmendment", null)))
                .thenRefused(CORRECTION_SAYS_SOMETHING_ELSE);
    }

    @Test
    void a_field_that_the_event_cannot_have_is_not_corrected() {
        Stream.of("/objector", "by", "", "/act", "/paragraphs", "/paragraphs/1")
                .forEach(field -> given().when(correcting(SECRETARIAT, new Correction(field, "BB")))
                        .thenRefused(FIELD_IS_ONE_OF_THE_EVENT));
    }

    @Test
    void what_no_longer_reads_as_an_event_of_its_kind_is_no_correction() {
        givenItCannotBeRead()
                .when(correcting(SECRETARIAT, new Correction("/by", "Barbados")))
                .thenRefused(CORRECTED_EVENT_CAN_BE_READ);
    }

    @Test
    void where_the_event_lies_is_not_corrected() {
        given().when(correcting(SECRETARIAT, new Correction("/procedure", "procedure 2")))
                .thenRefused(WHERE_AN_EVENT_LIES_STAYS);
    }

    @Test
    void each_field_is_named_once_and_at_least_one() {
        given().when(correcting(SECRETARIAT)).thenRefused(SOMETHING_IS_CORRECTED);
        given().when(correcting(SECRETARIAT, BARBADOS, new Correction("/by", "PE")))
                .thenRefused(EACH_FIELD_IS_CORRECTED_ONCE);
    }

    @Test
    void it_has_a_reason_and_evidence() {
        given().when(new CorrectRecord(ENTRY, 17, List.of(BARBADOS), " ", NOTE, SECRETARIAT, NOW))
                .thenRefused(CORRECTION_HAS_A_REASON);
        Evidence unnamed = new Evidence(Evidence.Kind.E_MAIL, "", null);
        given().when(new CorrectRecord(ENTRY, 17, List.of(BARBADOS), "Wrong", unnamed, SECRETARIAT, NOW))
                .thenRefused(EVIDENCE_IS_NAMED);
    }

    @Test
    void the_event_is_on_record() {
        givenNothingThere().when(correcting(SECRETARIAT, BARBADOS)).thenRefused(EVENT_IS_ON_RECORD);
    }

    @Test
    void an_entry_is_made_once() {
        given().after(correcting(SECRETARIAT, BARBADOS))
                .when(correcting(SECRETARIAT, BARBADOS))
                .thenRefused(ENTRY_IS_MADE_ONCE);
    }

    @Test
    void nobody_else_corrects_not_even_the_State_concerned_or_an_import() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER, IMPORT)
                .forEach(act -> given().when(correcting(act, BARBADOS))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS));
    }
}
