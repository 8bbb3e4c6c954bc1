package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.broken;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.flagged;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.lapsedUnderReview;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedUnder;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_RECORD_CONCLUDES;
import static org.cartagena40.command.silence.SilenceRule.SETTLED;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceLapsed;
import org.junit.jupiter.api.Test;

/** Silence rules 14 and 15: the deadline decides, whenever it is recorded, and exactly once. */
class ConcludeProcedureTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);
    private static final Interruption AN_HOUR = new Interruption(C.minusSeconds(7200), C.minusSeconds(3600));

    @Test
    void before_the_settling_time_is_over_nothing_is_concluded() {
        given(opened()).when(conclusionAt(justBefore(Procedures.SETTLED))).thenRefused(SETTLED);
        given(opened()).when(conclusionAt(C)).thenRefused(SETTLED);
    }

    @Test
    void when_the_settling_time_is_over_the_text_is_adopted_effective_at_the_deadline() {
        var answer = given(opened()).when(conclusionAt(Procedures.SETTLED));
        answer.then(lapsed());
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
        assertThat(answer.state().underReview()).isFalse();
    }

    @Test
    void recorded_days_later_it_is_effective_at_the_deadline_all_the_same() {
        Instant threeDaysLater = C.plus(Duration.ofDays(3));
        Interruption down = new Interruption(C.minusSeconds(1800), C);
        given(opened())
                .when(new ConcludeProcedure(SP1, List.of(down), RECORD, threeDaysLater))
                .then(lapsedUnderReview(down), flagged(ReviewReason.INTERRUPTION, C));
    }

    @Test
    void an_interruption_puts_the_outcome_under_review_and_its_effects_wait() {
        var answer = given(opened()).when(conclusion(AN_HOUR));
        answer.then(lapsedUnderReview(AN_HOUR), flagged(ReviewReason.INTERRUPTION, C));
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
        assertThat(answer.state().underReview()).isTrue();
        assertThat(answer.state().effectsWait()).isTrue();
    }

    @Test
    void concluding_twice_changes_nothing() {
        given(opened()).after(conclusion()).when(conclusion()).thenNothing();
        given(opened(), lapsedUnderReview(AN_HOUR)).when(conclusion(AN_HOUR)).thenNothing();
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME), broken(1, C))
                .when(conclusion())
                .thenNothing();
    }

    @Test
    void concluding_again_before_the_settling_time_is_no_error_either() {
        given(opened(), lapsed()).when(conclusionAt(C)).thenNothing();
    }

    @Test
    void what_was_broken_under_TERMINAL_is_concluded_already() {
        given(opened())
                .after(objection(BELIZE, IN_TIME))
                .when(conclusion(AN_HOUR))
                .thenNothing();
    }

    @Test
    void a_withdrawn_text_is_concluded_already() {
        given(opened()).after(withdrawalOfTheText(IN_TIME)).when(conclusion()).thenNothing();
    }

    @Test
    void under_REVOCABLE_standing_objections_break_it_at_the_deadline() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), objection(PERU, IN_TIME))
                .when(conclusion())
                .then(broken(2, C));
    }

    @Test
    void a_break_needs_no_review_because_nothing_takes_effect() {
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(conclusion(AN_HOUR))
                .then(broken(1, C));
    }

    @Test
    void the_extended_deadline_concludes() {
        var extended = given(opened()).after(extension(until("2026-11-27T18:00")));
        extended.when(conclusion()).thenRefused(SETTLED);
        Instant later = until("2026-11-27T18:00").instant();
        var lapsed = extended.when(conclusionAt(later.plusSeconds(2))).event(SilenceLapsed.class);
        assertThat(lapsed.effective().possibleFrom()).contains(later);
    }

    @Test
    void the_settling_time_is_the_pinned_one() {
        var slow = given(openedUnder(settlingIn(Duration.ofMinutes(10))));
        slow.when(conclusionAt(justBefore(C.plusSeconds(600)))).thenRefused(SETTLED);
        slow.when(conclusionAt(C.plusSeconds(600))).then(lapsed());
    }

    @Test
    void nobody_concludes_by_asking() {
        given(opened()).when(conclusionBy(PRESIDENCY)).thenRefused(ONLY_THE_RECORD_CONCLUDES);
        given(opened()).when(conclusionBy(SECRETARIAT)).thenRefused(ONLY_THE_RECORD_CONCLUDES);
    }

    private static ConcludeProcedure conclusionAt(Instant receivedAt) {
        return new ConcludeProcedure(SP1, List.of(), RECORD, receivedAt);
    }

    private static ConcludeProcedure conclusionBy(Act act) {
        return new ConcludeProcedure(SP1, List.of(), act, Procedures.SETTLED);
    }

    private static ProceduralRules settlingIn(Duration settling) {
        return new ProceduralRules(
                2,
                Duration.ofDays(3),
                2,
                Duration.ofDays(7),
                settling,
                Duration.ofDays(5),
                Disclosure.MEMBERS_SEE_THE_STATE,
                ObjectionPolicy.TERMINAL);
    }
}
