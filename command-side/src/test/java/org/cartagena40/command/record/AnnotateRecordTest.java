package org.cartagena40.command.record;

import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.record.Entries.ENTRY;
import static org.cartagena40.command.record.Entries.given;
import static org.cartagena40.command.record.Entries.givenNothingThere;
import static org.cartagena40.command.record.RecordRule.ANNOTATION_HAS_A_TEXT;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.EVENT_IS_ON_RECORD;
import static org.cartagena40.command.record.RecordRule.MEMBERS_AND_THEIR_OFFICES_ANNOTATE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ProcedureId;
import org.junit.jupiter.api.Test;

/** F31: a remark beside an entry, such as that two language texts differ or that a State sees it otherwise. */
class AnnotateRecordTest {

    private static final LanguageText REMARK = LanguageText.of("es", "Los textos en español e inglés difieren.");

    @Test
    void the_Presidency_the_Secretariat_and_a_member_State_annotate() {
        Stream.of(PRESIDENCY, SECRETARIAT)
                .forEach(act -> given().when(annotating(REMARK, act)).then(annotated(act)));
        given().when(annotating(REMARK, Acts.of(BELIZE))).then(annotated(Acts.accredited(BELIZE)));
    }

    @Test
    void nobody_else_does() {
        Act unknownState = Acts.as(new Institution("XX"), Capacity.MEMBER_STATE);
        Stream.of(STAKEHOLDER, PRETENDER, RECORD, Acts.of(HONDURAS), unknownState)
                .forEach(act -> given().when(annotating(REMARK, act)).thenRefused(MEMBERS_AND_THEIR_OFFICES_ANNOTATE));
        given(Standings.left(BELIZE, NOW))
                .when(annotating(REMARK, Acts.of(BELIZE)))
                .thenRefused(MEMBERS_AND_THEIR_OFFICES_ANNOTATE);
    }

    @Test
    void a_States_delegate_is_accredited() {
        given().when(annotating(REMARK, Acts.strangerFrom(BELIZE))).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void it_has_a_text() {
        given().when(annotating(LanguageText.of("en", " "), PRESIDENCY)).thenRefused(ANNOTATION_HAS_A_TEXT);
    }

    @Test
    void the_event_is_on_record() {
        givenNothingThere().when(annotating(REMARK, PRESIDENCY)).thenRefused(EVENT_IS_ON_RECORD);
    }

    @Test
    void an_entry_is_made_once() {
        given().after(annotating(REMARK, PRESIDENCY))
                .when(annotating(REMARK, PRESIDENCY))
                .thenRefused(ENTRY_IS_MADE_ONCE);
    }

    private static AnnotateRecord annotating(LanguageText text, Act act) {
        return new AnnotateRecord(ENTRY, 17, text, act, NOW);
    }

    private static RecordAnnotated annotated(Act act) {
        Target objection = new Target(17, "silence.objection-raised", new ProcedureId("procedure 1"));
        return new RecordAnnotated(ENTRY, objection, REMARK, EffectiveTime.at(NOW), act);
    }
}
