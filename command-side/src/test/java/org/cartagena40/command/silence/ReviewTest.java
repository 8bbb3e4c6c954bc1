package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.confirmation;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_ENDS_A_REVIEW;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_RECORD_FLAGS;
import static org.cartagena40.command.silence.SilenceRule.REVIEW_ENDS_WITH_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.UNDER_REVIEW;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;

import java.time.Instant;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceLapsed;
import org.junit.jupiter.api.Test;

/** Silence rule 21: corrections put an outcome under review; nothing flips, and the Presidency ends the review. */
class ReviewTest {

    private static final Instant LATER = C.plusSeconds(86_400);

    @Test
    void an_adopted_text_comes_under_review_and_stays_adopted() {
        var flagged = given(opened(), lapsed()).when(flag());
        flagged.then(new OutcomeFlagged(SP1, ReviewReason.CORRECTION, EffectiveTime.at(LATER), RECORD));
        assertThat(flagged.state().is(Outcome.ADOPTED)).isTrue();
        assertThat(flagged.state().underReview()).isTrue();
        assertThat(flagged.state().effectsWait()).isFalse();
    }

    @Test
    void a_broken_silence_comes_under_review_and_stays_broken() {
        var flagged =
                given(opened(), objected(BELIZE, OPENED), brokenAt(OPENED)).when(flag());
        flagged.thenKinds(OutcomeFlagged.class);
        assertThat(flagged.state().is(Outcome.BROKEN)).isTrue();
    }

    @Test
    void an_open_text_is_concluded_under_review_and_its_effects_wait() {
        var open = given(opened()).after(flag());
        open.when(confirmation()).thenRefused(UNDER_REVIEW);
        var concluded = open.when(conclusion());
        assertThat(concluded.event(SilenceLapsed.class).underReview()).isTrue();
        assertThat(concluded.state().effectsWait()).isTrue();
    }

    @Test
    void a_withdrawn_text_has_nothing_to_review() {
        given(opened()).after(withdrawalOfTheText(OPENED)).when(flag()).thenNothing();
    }

    @Test
    void nobody_asks_for_a_review_but_by_what_is_recorded() {
        given(opened(), lapsed())
                .when(new FlagOutcome(SP1, ReviewReason.CORRECTION, PRESIDENCY, LATER))
                .thenRefused(ONLY_THE_RECORD_FLAGS);
    }

    @Test
    void the_review_ends_by_confirmation_or_by_the_call_for_a_new_decision() {
        var reviewed = given(opened(), lapsed()).after(flag());
        reviewed.when(confirmation()).thenKinds(OutcomeConfirmed.class);
        var called = reviewed.when(call(PRESIDENCY, "The list was wrong"));
        called.thenKinds(NewDecisionCalledFor.class);
        assertThat(called.state().is(Outcome.ADOPTED)).isTrue();
        assertThat(called.state().underReview()).isFalse();
    }

    @Test
    void a_review_ends_once_and_may_begin_anew() {
        var ended = given(opened(), lapsed()).after(flag(), call(PRESIDENCY, "The list was wrong"));
        ended.when(confirmation()).thenRefused(UNDER_REVIEW);
        ended.after(flag()).when(confirmation()).thenKinds(OutcomeConfirmed.class);
    }

    @Test
    void effects_that_a_call_for_a_new_decision_ended_leave_the_matter_open_whatever_a_later_review_says() {
        var called = given(opened()).after(flag(), conclusion(), call(PRESIDENCY, "The list was wrong"));
        assertThat(called.after(flag()).state().course().newDecisionCalledFor()).isTrue();
        assertThat(called.after(flag(), confirmation()).state().course().newDecisionCalledFor())
                .isTrue();
    }

    @Test
    void only_the_Presidency_ends_it_with_a_reason() {
        var reviewed = given(opened(), lapsed()).after(flag());
        reviewed.when(call(SECRETARIAT, "The list was wrong")).thenRefused(ONLY_THE_PRESIDENCY_ENDS_A_REVIEW);
        reviewed.when(call(PRESIDENCY, "")).thenRefused(REVIEW_ENDS_WITH_A_REASON);
        given(opened(), lapsed()).when(call(PRESIDENCY, "No doubt")).thenRefused(UNDER_REVIEW);
    }

    private static FlagOutcome flag() {
        return new FlagOutcome(SP1, ReviewReason.CORRECTION, RECORD, LATER);
    }

    private static CallForNewDecision call(Act act, String reason) {
        return new CallForNewDecision(SP1, reason, act, LATER);
    }
}
