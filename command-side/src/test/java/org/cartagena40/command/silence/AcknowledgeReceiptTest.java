package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ADDRESSEE_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.NOTICE_WAS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_AN_ADDRESSEE_ACKNOWLEDGES;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;

import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.Notice.Kind;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.junit.jupiter.api.Test;

/** Rules 8 and 17: an addressee says that a notice reached it, and nothing more. */
class AcknowledgeReceiptTest {

    private static final Instant NOW = OPENED.plusSeconds(120);
    private static final Notice OPENING = new Notice(Kind.OPENING, 1);

    @Test
    void it_is_a_fact_of_its_own_and_breaks_nothing() {
        var acknowledged = given(opened()).when(receipt(OPENING, BELIZE));
        acknowledged.then(
                new ReceiptAcknowledged(SP1, OPENING, BELIZE, EffectiveTime.at(NOW), Acts.accredited(BELIZE)));
        assertThat(acknowledged.state().standingObjections()).isZero();
    }

    @Test
    void acknowledging_twice_changes_nothing() {
        given(opened())
                .after(receipt(OPENING, BELIZE))
                .when(receipt(OPENING, BELIZE))
                .thenNothing();
        given(opened())
                .after(receipt(OPENING, BELIZE))
                .when(receipt(OPENING, PERU))
                .thenKinds(ReceiptAcknowledged.class);
    }

    @Test
    void every_addressee_may_also_the_opener() {
        given(opened()).when(receipt(OPENING, CHILE)).thenKinds(ReceiptAcknowledged.class);
        given(opened()).when(receipt(OPENING, HONDURAS)).thenRefused(ADDRESSEE_AT_OPENING);
    }

    @Test
    void only_what_was_given_is_acknowledged() {
        given(opened()).when(receipt(new Notice(Kind.OPENING, 2), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        given(opened()).when(receipt(new Notice(Kind.EXTENSION, 1), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        given(opened()).when(receipt(new Notice(Kind.BREAK, 1), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        given(opened()).when(receipt(new Notice(Kind.CONCLUSION, 1), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        given(opened()).when(receipt(new Notice(Kind.WITHDRAWAL, 1), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
    }

    @Test
    void each_notice_can_be_acknowledged_once_it_was_given() {
        var extended = given(opened()).after(extension(until("2026-11-27T18:00")));
        extended.when(receipt(new Notice(Kind.EXTENSION, 1), BELIZE)).thenKinds(ReceiptAcknowledged.class);
        extended.when(receipt(new Notice(Kind.EXTENSION, 2), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        extended.when(receipt(new Notice(Kind.EXTENSION, 0), BELIZE)).thenRefused(NOTICE_WAS_GIVEN);
        given(opened(), objected(PERU, OPENED), brokenAt(OPENED))
                .when(receipt(new Notice(Kind.BREAK, 1), BELIZE))
                .thenKinds(ReceiptAcknowledged.class);
        given(opened(), lapsed())
                .when(receipt(new Notice(Kind.CONCLUSION, 1), BELIZE))
                .thenKinds(ReceiptAcknowledged.class);
        given(opened())
                .after(withdrawalOfTheText(OPENED))
                .when(receipt(new Notice(Kind.WITHDRAWAL, 1), BELIZE))
                .thenKinds(ReceiptAcknowledged.class);
    }

    @Test
    void the_State_itself_acknowledges_through_its_delegate() {
        given(opened()).when(receipt(OPENING, BELIZE, Acts.of(PERU))).thenRefused(EACH_STATE_ACTS_FOR_ITSELF);
        given(opened()).when(receipt(OPENING, BELIZE, SECRETARIAT)).thenRefused(ONLY_AN_ADDRESSEE_ACKNOWLEDGES);
        given(opened())
                .when(receipt(OPENING, BELIZE, Acts.strangerFrom(BELIZE)))
                .thenRefused(DELEGATE_IS_ACCREDITED);
    }

    private static AcknowledgeReceipt receipt(Notice notice, MemberState by) {
        return receipt(notice, by, Acts.of(by));
    }

    private static AcknowledgeReceipt receipt(Notice notice, MemberState by, Act act) {
        return new AcknowledgeReceipt(SP1, notice, by, act, NOW);
    }
}
