package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.ENTRY;
import static org.cartagena40.command.silence.Procedures.E_MAIL;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.entry;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.Procedures.rejectionOfTheEntry;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ENTERED_THROUGH_AN_OFFICE;
import static org.cartagena40.command.silence.SilenceRule.ENTITLED_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.EVIDENCE_IS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.MESSAGE_CAME_WHILE_OPEN;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.NO_OBJECTION_STANDS;
import static org.cartagena40.command.silence.SilenceRule.OBJECTS_ONCE;
import static org.cartagena40.command.silence.SilenceRule.ONE_ENTRY_AWAITS;
import static org.cartagena40.command.silence.SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** Silence rule 20: a State's objection that came by e-mail is entered by one person and counts as nothing yet. */
class EnterObjectionOnBehalfTest {

    private static final Instant SENT = justBefore(C);
    private static final Instant LATER = C.plusSeconds(1);

    @Test
    void it_is_kept_as_the_act_of_the_State_through_the_office_with_its_evidence() {
        var entered = given(opened()).when(entry(BELIZE, OPENED, C.minusSeconds(60)));
        entered.thenKinds(ObjectionEnteredOnBehalf.class);
        Act act = entered.event(ObjectionEnteredOnBehalf.class).act();
        assertThat(act.actor()).isEqualTo(SECRETARIAT.actor());
        assertThat(act.principal()).isEqualTo(BELIZE.institution());
        assertThat(act.sources()).containsExactly(E_MAIL.source());
        assertThat(entered.state().standingObjections()).isZero();
    }

    @Test
    void received_just_before_the_deadline_it_holds_the_conclusion_for_the_confirmation_time_after_the_deadline() {
        assertThat(holdsUntil(SENT)).isEqualTo(C.plus(Duration.ofDays(5)));
    }

    @Test
    void received_at_the_deadline_or_after_it_holds_nothing() {
        assertThat(holdsUntil(C)).isNull();
        assertThat(holdsUntil(justAfter(C))).isNull();
    }

    @Test
    void entered_after_the_conclusion_it_is_kept_and_flags_the_outcome_which_does_not_flip() {
        var entered = given(opened(), lapsed()).when(entry(BELIZE, SENT, SETTLED));
        entered.thenKinds(ObjectionEnteredOnBehalf.class, OutcomeFlagged.class);
        assertThat(entered.event(OutcomeFlagged.class).reason()).isEqualTo(ReviewReason.ACT_AFTER_CONCLUSION);
        assertThat(entered.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
    }

    @Test
    void one_that_came_late_flags_nothing() {
        given(opened(), lapsed()).when(entry(BELIZE, C, SETTLED)).thenKinds(ObjectionEnteredOnBehalf.class);
    }

    @Test
    void Presidency_and_Secretariat_may_enter_it_and_nobody_else() {
        by(PRESIDENCY).thenKinds(ObjectionEnteredOnBehalf.class);
        by(Acts.of(BELIZE)).thenRefused(ENTERED_THROUGH_AN_OFFICE);
        by(Acts.of(PERU)).thenRefused(ENTERED_THROUGH_AN_OFFICE);
        by(PRETENDER).thenRefused(ENTERED_THROUGH_AN_OFFICE);
        by(Act.by(new Actor(CHILE.institution(), Capacity.PRESIDENCY, null, null)))
                .thenRefused(ENTERED_THROUGH_AN_OFFICE);
    }

    @Test
    void without_evidence_nobody_acts_on_behalf_of_a_State() {
        Evidence none = new Evidence(Evidence.Kind.E_MAIL, " ", null);
        given(opened()).when(entered(none, SECRETARIAT)).thenRefused(EVIDENCE_IS_GIVEN);
    }

    @Test
    void only_a_State_that_was_entitled_at_opening_objects_this_way_too() {
        given(opened()).when(entry(HONDURAS, SENT, LATER)).thenRefused(ENTITLED_AT_OPENING);
        given(opened()).when(entry(CHILE, SENT, LATER)).thenRefused(THE_PRESIDENCY_WITHDRAWS_INSTEAD);
        given(openedForBrazil()).when(entry(BRAZIL, SENT, LATER)).thenRefused(THE_INVITED_STATE_DECLINES_INSTEAD);
    }

    @Test
    void the_message_came_after_the_opening_and_before_it_is_entered() {
        given(opened()).when(entry(BELIZE, justBefore(OPENED), LATER)).thenRefused(MESSAGE_CAME_WHILE_OPEN);
        given(opened()).when(entry(BELIZE, justAfter(LATER), LATER)).thenRefused(MESSAGE_CAME_WHILE_OPEN);
        given(opened()).when(entry(BELIZE, LATER, LATER)).thenKinds(ObjectionEnteredOnBehalf.class);
    }

    @Test
    void a_State_whose_objection_stands_needs_no_entry_and_one_entry_awaits_at_a_time() {
        given(opened(), objected(BELIZE, OPENED), brokenAt(OPENED))
                .when(entry(BELIZE, SENT, LATER))
                .thenRefused(OBJECTS_ONCE);
        given(opened())
                .after(entry(BELIZE, SENT, LATER))
                .when(entry(BELIZE, SENT, LATER))
                .thenRefused(ONE_ENTRY_AWAITS);
        given(opened())
                .after(entry(BELIZE, SENT, LATER), rejectionOfTheEntry(LATER))
                .when(entry(BELIZE, SENT, LATER))
                .thenKinds(ObjectionEnteredOnBehalf.class);
    }

    @Test
    void what_came_after_the_text_was_withdrawn_is_not_entered() {
        given(opened())
                .after(withdrawalOfTheText(C.minusSeconds(60)))
                .when(entry(BELIZE, SENT, LATER))
                .thenRefused(NOT_WITHDRAWN);
    }

    @Test
    void no_deadline_is_moved_past_an_entry_that_awaits() {
        given(opened())
                .after(entry(BELIZE, OPENED, OPENED))
                .when(extension(until("2026-11-27T18:00")))
                .thenRefused(NO_OBJECTION_STANDS);
    }

    private static Instant holdsUntil(Instant messageReceivedAt) {
        return given(opened())
                .when(entry(BELIZE, messageReceivedAt, LATER))
                .event(ObjectionEnteredOnBehalf.class)
                .holdsUntil();
    }

    private static Answer<SilenceProcedure, SilenceEvent> by(Act act) {
        return given(opened()).when(entered(E_MAIL, act));
    }

    private static EnterObjectionOnBehalf entered(Evidence evidence, Act act) {
        return new EnterObjectionOnBehalf(SP1, ENTRY, BELIZE, null, List.of(), null, evidence, SENT, act, LATER);
    }
}
