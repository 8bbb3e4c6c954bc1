package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.ENTRY;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.conclusionAt;
import static org.cartagena40.command.silence.Procedures.confirmationOfTheEntry;
import static org.cartagena40.command.silence.Procedures.entry;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.rejectionOfTheEntry;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ANOTHER_PERSON_CONFIRMS;
import static org.cartagena40.command.silence.SilenceRule.ENTRY_AWAITS_ITS_SECOND_PERSON;
import static org.cartagena40.command.silence.SilenceRule.NO_ENTRY_HOLDS_THE_CONCLUSION;
import static org.cartagena40.command.silence.SilenceRule.REJECTION_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Acts.UNHCR;

import java.time.Duration;
import java.time.Instant;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.junit.jupiter.api.Test;

/** Silence rule 20: another person confirms or rejects, and only what is confirmed counts, from its receipt. */
class ConfirmEntryTest {

    private static final Instant SENT = C.minusSeconds(7200);
    private static final Instant AN_HOUR_BEFORE = C.minusSeconds(3600);
    private static final Instant AN_HOUR_AFTER = C.plusSeconds(3600);
    private static final Instant HELD_UNTIL = C.plus(Duration.ofDays(5));
    private static final Duration SETTLING = ProceduralRules.SOFTWARE_DEFAULT.settling();

    @Test
    void entered_an_hour_before_and_confirmed_an_hour_after_the_deadline_it_breaks_the_silence_from_its_receipt() {
        var confirmed = entered().when(confirmationOfTheEntry(AN_HOUR_AFTER));
        confirmed.thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class, SilenceBroken.class);
        assertThat(confirmed.event(ObjectionRaised.class).receivedAt()).isEqualTo(SENT);
        assertThat(confirmed.event(ObjectionRaised.class).act().principal()).isEqualTo(BELIZE.institution());
        assertThat(confirmed.event(ObjectionRaised.class).act().actor()).isEqualTo(SECRETARIAT.actor());
        assertThat(confirmed.event(SilenceBroken.class).effective()).isEqualTo(EffectiveTime.at(SENT));
    }

    @Test
    void the_person_who_entered_it_neither_confirms_nor_rejects_it() {
        entered().when(new ConfirmEntry(SP1, ENTRY, SECRETARIAT, AN_HOUR_AFTER)).thenRefused(ANOTHER_PERSON_CONFIRMS);
        entered()
                .when(new RejectEntry(SP1, ENTRY, "Mistake", SECRETARIAT, AN_HOUR_AFTER))
                .thenRefused(ANOTHER_PERSON_CONFIRMS);
        entered()
                .when(new ConfirmEntry(SP1, ENTRY, nobodyOfThePresidency(), AN_HOUR_AFTER))
                .thenRefused(SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE);
    }

    @Test
    void another_person_of_the_same_office_or_of_the_State_confirms_it() {
        confirmedBy(colleagueAtUnhcr())
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class, SilenceBroken.class);
        confirmedBy(Acts.of(BELIZE))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class, SilenceBroken.class);
        confirmedBy(Acts.of(PERU)).thenRefused(SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE);
        confirmedBy(STAKEHOLDER).thenRefused(SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE);
        confirmedBy(Acts.strangerFrom(BELIZE)).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void while_it_awaits_the_conclusion_is_held() {
        entered().when(conclusionAt(SETTLED)).thenRefused(NO_ENTRY_HOLDS_THE_CONCLUSION);
        entered().when(conclusionAt(justBefore(HELD_UNTIL))).thenRefused(NO_ENTRY_HOLDS_THE_CONCLUSION);
    }

    @Test
    void when_its_time_runs_out_the_text_is_adopted_effective_at_the_deadline() {
        var concluded = entered().when(conclusionAt(HELD_UNTIL.plus(SETTLING)));
        concluded.thenKinds(ObjectionOnBehalfExpired.class, SilenceLapsed.class);
        assertThat(concluded.event(SilenceLapsed.class).effective()).isEqualTo(EffectiveTime.at(C));
        entered().when(confirmationOfTheEntry(HELD_UNTIL)).thenRefused(ENTRY_AWAITS_ITS_SECOND_PERSON);
        entered()
                .when(confirmationOfTheEntry(justBefore(HELD_UNTIL)))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class, SilenceBroken.class);
    }

    @Test
    void a_confirmation_received_in_time_has_the_settling_time_to_reach_the_log() {
        entered().when(conclusionAt(justBefore(HELD_UNTIL.plus(SETTLING)))).thenRefused(NO_ENTRY_HOLDS_THE_CONCLUSION);
    }

    @Test
    void a_State_that_withdrew_after_it_sent_its_message_does_not_object_again_by_it() {
        var withdrew = given(opened(ObjectionPolicy.REVOCABLE))
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE))
                .after(objection(BELIZE, AN_HOUR_BEFORE), withdrawal(BELIZE, AN_HOUR_BEFORE.plusSeconds(1)))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER));
        withdrew.thenKinds(ObjectionOnBehalfConfirmed.class);
        assertThat(withdrew.state().standingObjections()).isZero();
    }

    @Test
    void a_message_sent_after_a_withdrawal_objects_anew() {
        given(opened(ObjectionPolicy.REVOCABLE))
                .after(objection(BELIZE, SENT.minusSeconds(60)), withdrawal(BELIZE, SENT))
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class);
    }

    @Test
    void rejected_it_stays_on_record_and_the_text_is_adopted_effective_at_the_deadline() {
        var rejected = entered().when(rejectionOfTheEntry(AN_HOUR_AFTER));
        rejected.thenKinds(ObjectionOnBehalfRejected.class);
        entered()
                .after(rejectionOfTheEntry(AN_HOUR_AFTER))
                .when(conclusionAt(AN_HOUR_AFTER))
                .then(lapsed());
        entered()
                .when(new RejectEntry(SP1, ENTRY, " ", PRESIDENCY, AN_HOUR_AFTER))
                .thenRefused(REJECTION_HAS_A_REASON);
    }

    @Test
    void it_is_confirmed_or_rejected_once() {
        entered()
                .after(confirmationOfTheEntry(AN_HOUR_AFTER))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenRefused(ENTRY_AWAITS_ITS_SECOND_PERSON);
        entered()
                .after(rejectionOfTheEntry(AN_HOUR_AFTER))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenRefused(ENTRY_AWAITS_ITS_SECOND_PERSON);
    }

    @Test
    void under_REVOCABLE_it_stands_and_the_deadline_decides() {
        var confirmed = given(opened(ObjectionPolicy.REVOCABLE))
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE), confirmationOfTheEntry(AN_HOUR_AFTER));
        var concluded = confirmed.when(conclusionAt(AN_HOUR_AFTER));
        concluded.thenKinds(SilenceBroken.class);
        assertThat(concluded.event(SilenceBroken.class).effective()).isEqualTo(EffectiveTime.at(C));
    }

    @Test
    void a_State_that_objected_here_meanwhile_has_one_objection() {
        given(opened())
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE), objection(BELIZE, AN_HOUR_BEFORE))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenKinds(ObjectionOnBehalfConfirmed.class);
    }

    @Test
    void after_a_TERMINAL_break_it_joins_the_register_also_when_its_time_to_hold_is_over() {
        given(opened())
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE), objection(PERU, AN_HOUR_BEFORE))
                .when(confirmationOfTheEntry(HELD_UNTIL))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionRaised.class);
    }

    @Test
    void one_that_came_at_the_deadline_is_late_once_it_is_confirmed() {
        given(opened())
                .after(entry(BELIZE, C, AN_HOUR_AFTER))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionArrivedLate.class);
    }

    @Test
    void entered_after_the_conclusion_it_is_kept_and_nothing_flips() {
        var kept = given(opened(), lapsed())
                .after(entry(BELIZE, SENT, AN_HOUR_AFTER))
                .when(confirmationOfTheEntry(HELD_UNTIL.plusSeconds(1)));
        kept.thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionArrivedAfterConclusion.class);
        assertThat(kept.state().is(Outcome.ADOPTED)).isTrue();
        assertThat(kept.state().underReview()).isTrue();
    }

    @Test
    void one_that_came_before_the_text_was_withdrawn_is_kept() {
        given(opened())
                .after(entry(BELIZE, SENT, AN_HOUR_BEFORE), withdrawalOfTheText(AN_HOUR_BEFORE))
                .when(confirmationOfTheEntry(AN_HOUR_AFTER))
                .thenKinds(ObjectionOnBehalfConfirmed.class, ObjectionArrivedAfterConclusion.class);
    }

    private static Story<SilenceProcedure, SilenceEvent> entered() {
        return given(opened()).after(entry(BELIZE, SENT, AN_HOUR_BEFORE));
    }

    private static Answer<SilenceProcedure, SilenceEvent> confirmedBy(Act act) {
        return entered().when(new ConfirmEntry(SP1, ENTRY, act, AN_HOUR_AFTER));
    }

    private static Act colleagueAtUnhcr() {
        return Act.by(new Actor(UNHCR, Capacity.TECHNICAL_SECRETARIAT, new PersonId("a colleague"), null));
    }

    private static Act nobodyOfThePresidency() {
        return Act.by(new Actor(CHILE.institution(), Capacity.PRESIDENCY, null, null));
    }
}
