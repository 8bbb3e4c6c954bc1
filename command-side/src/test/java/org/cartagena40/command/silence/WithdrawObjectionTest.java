package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.broken;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.flagged;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrew;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.ENTITLED_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.HAS_AN_OBJECTION_ON_RECORD;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_OBJECTS;
import static org.cartagena40.command.silence.SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_SECRETARIAT_DOES_NOT_OBJECT;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** Silence rule 10: who takes an objection back, and what that changes. */
class WithdrawObjectionTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);

    @Test
    void a_withdrawal_just_before_the_deadline_takes_the_objection_away() {
        var answer = given(opened(REVOCABLE), objected(BELIZE, IN_TIME)).when(withdrawal(BELIZE, justBefore(C)));
        answer.then(withdrew(BELIZE, justBefore(C)));
        assertThat(answer.state().standingObjections()).isZero();
    }

    @Test
    void a_withdrawal_at_the_deadline_is_kept_and_changes_nothing() {
        var answer = given(opened(REVOCABLE), objected(BELIZE, IN_TIME)).when(withdrawal(BELIZE, C));
        answer.then(withdrew(BELIZE, C));
        assertThat(answer.state().objections().standsOf(BELIZE)).isTrue();
    }

    @Test
    void after_the_deadline_it_never_revives_a_text() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, C))
                .when(conclusion())
                .then(broken(1, C));
    }

    @Test
    void under_REVOCABLE_object_withdraw_and_lapse_adopts() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, justBefore(C)))
                .when(conclusion())
                .then(lapsed());
    }

    @Test
    void under_REVOCABLE_the_objection_of_another_State_still_breaks() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), objection(PERU, IN_TIME), withdrawal(BELIZE, justBefore(C)))
                .when(conclusion())
                .then(broken(1, C));
    }

    @Test
    void under_TERMINAL_object_withdraw_and_lapse_stays_broken() {
        var story = given(opened()).after(objection(BELIZE, IN_TIME));
        story.when(withdrawal(BELIZE, justBefore(C))).then(withdrew(BELIZE, justBefore(C)));
        var answer = story.after(withdrawal(BELIZE, justBefore(C))).when(conclusion());
        answer.thenNothing();
        assertThat(answer.state().is(SilenceProcedure.Outcome.BROKEN)).isTrue();
    }

    @Test
    void one_that_stalls_beyond_a_REVOCABLE_break_is_kept_and_flags_the_outcome() {
        Instant received = justBefore(C);
        var answer = given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), conclusion())
                .when(withdrawal(BELIZE, received));
        answer.then(withdrew(BELIZE, received), flagged(ReviewReason.ACT_AFTER_CONCLUSION, received));
        assertThat(answer.state().is(SilenceProcedure.Outcome.BROKEN)).isTrue();
        assertThat(answer.state().underReview()).isTrue();
    }

    @Test
    void one_received_after_the_deadline_and_the_conclusion_flags_nothing() {
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME), broken(1, C))
                .when(withdrawal(BELIZE, SETTLED))
                .then(withdrew(BELIZE, SETTLED));
    }

    @Test
    void what_does_not_stand_is_not_withdrawn() {
        given(opened()).when(withdrawal(BELIZE, IN_TIME)).thenRefused(HAS_AN_OBJECTION_ON_RECORD);
        given(opened(), objected(PERU, IN_TIME), brokenAt(IN_TIME))
                .when(withdrawal(BELIZE, IN_TIME))
                .thenRefused(HAS_AN_OBJECTION_ON_RECORD);
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, IN_TIME))
                .when(withdrawal(BELIZE, IN_TIME))
                .thenRefused(HAS_AN_OBJECTION_ON_RECORD);
    }

    @Test
    void only_the_State_that_objected_withdraws() {
        withdrawalBy(Acts.of(PERU)).thenRefused(EACH_STATE_ACTS_FOR_ITSELF);
        withdrawalBy(SECRETARIAT).thenRefused(THE_SECRETARIAT_DOES_NOT_OBJECT);
        withdrawalBy(PRESIDENCY).thenRefused(THE_PRESIDENCY_WITHDRAWS_INSTEAD);
        withdrawalBy(STAKEHOLDER).thenRefused(ONLY_A_STATE_OBJECTS);
        withdrawalBy(Acts.strangerFrom(BELIZE)).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void who_cannot_object_has_nothing_to_withdraw() {
        given(openedForBrazil()).when(withdrawal(BRAZIL, IN_TIME)).thenRefused(THE_INVITED_STATE_DECLINES_INSTEAD);
        given(opened()).when(withdrawal(HONDURAS, IN_TIME)).thenRefused(ENTITLED_AT_OPENING);
    }

    private static Answer<SilenceProcedure, SilenceEvent> withdrawalBy(Act act) {
        return given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(new WithdrawObjection(SP1, BELIZE, act, justBefore(C)));
    }
}
