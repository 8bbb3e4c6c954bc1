package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.confirmation;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_ENDS_A_REVIEW;
import static org.cartagena40.command.silence.SilenceRule.REVIEW_ENDS_WITH_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.UNDER_REVIEW;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Instant;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** Silence rules 14, 15 and 21: nothing flips; the Presidency takes a doubt away. */
class ConfirmOutcomeTest {

    private static final Instant LATER = C.plusSeconds(86_400);

    @Test
    void the_Presidency_confirms_and_the_effects_follow() {
        var answer = interrupted().when(confirmation());
        answer.then(new OutcomeConfirmed(SP1, "No State was hindered", EffectiveTime.at(LATER), PRESIDENCY));
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
        assertThat(answer.state().underReview()).isFalse();
        assertThat(answer.state().effectsWait()).isFalse();
    }

    @Test
    void an_objection_that_stalled_is_answered_by_a_confirmation_and_flips_nothing() {
        var answer = given(opened())
                .after(conclusion(), objection(BELIZE, justBefore(C)))
                .when(confirmation());
        answer.thenKinds(OutcomeConfirmed.class);
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
    }

    @Test
    void a_doubt_after_the_conclusion_finds_the_effects_done() {
        var doubted = given(opened()).after(conclusion(), objection(BELIZE, justBefore(C)));
        assertThat(doubted.state().underReview()).isTrue();
        assertThat(doubted.state().effectsWait()).isFalse();
    }

    @Test
    void a_break_in_doubt_is_confirmed_as_a_break() {
        var answer = given(opened(REVOCABLE))
                .after(objection(BELIZE, OPENED), conclusion(), withdrawal(BELIZE, justBefore(C)))
                .when(confirmation());
        answer.thenKinds(OutcomeConfirmed.class);
        assertThat(answer.state().is(SilenceProcedure.Outcome.BROKEN)).isTrue();
    }

    @Test
    void what_is_not_in_doubt_is_not_confirmed() {
        given(opened()).when(confirmation()).thenRefused(UNDER_REVIEW);
        given(opened()).after(conclusion()).when(confirmation()).thenRefused(UNDER_REVIEW);
        interrupted().after(confirmation()).when(confirmation()).thenRefused(UNDER_REVIEW);
    }

    @Test
    void a_new_doubt_after_a_confirmation_can_be_confirmed_again() {
        interrupted()
                .after(confirmation(), objection(BELIZE, justBefore(C)))
                .when(confirmation())
                .thenKinds(OutcomeConfirmed.class);
    }

    @Test
    void only_the_Presidency_confirms() {
        confirmationBy(SECRETARIAT).thenRefused(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW);
        confirmationBy(Acts.of(CHILE)).thenRefused(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW);
        confirmationBy(PRETENDER).thenRefused(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW);
        confirmationBy(RECORD).thenRefused(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW);
    }

    @Test
    void a_confirmation_gives_a_reason() {
        interrupted().when(new ConfirmOutcome(SP1, "", PRESIDENCY, LATER)).thenRefused(REVIEW_ENDS_WITH_A_REASON);
    }

    private static Story<SilenceProcedure, SilenceEvent> interrupted() {
        return given(opened()).after(conclusion(new Interruption(C.minusSeconds(60), C)));
    }

    private static Answer<SilenceProcedure, SilenceEvent> confirmationBy(Act act) {
        return interrupted().when(new ConfirmOutcome(SP1, "No State was hindered", act, LATER));
    }
}
