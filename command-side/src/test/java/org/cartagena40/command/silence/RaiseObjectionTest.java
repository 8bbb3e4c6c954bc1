package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.broken;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.extension;
import static org.cartagena40.command.silence.Procedures.flagged;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.OBJECTS_ONCE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.events.silence.ObjectionPolicy.REVOCABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.junit.jupiter.api.Test;

/** Silence rules 5, 8, 9 and 14: what an objection does. */
class RaiseObjectionTest extends RaisedObjections {

    @Test
    void an_objection_just_before_the_deadline_breaks_the_silence() {
        given(opened())
                .when(objection(BELIZE, justBefore(C)))
                .then(objected(BELIZE, justBefore(C)), brokenAt(justBefore(C)));
    }

    @Test
    void an_objection_at_the_deadline_is_late() {
        given(opened()).when(objection(BELIZE, C)).then(late(C));
    }

    @Test
    void an_objection_just_after_the_deadline_is_late() {
        given(opened()).when(objection(BELIZE, justAfter(C))).then(late(justAfter(C)));
    }

    @Test
    void a_late_objection_changes_nothing_whatever_the_outcome() {
        given(opened(), objected(PERU, IN_TIME), brokenAt(IN_TIME))
                .when(objection(BELIZE, C))
                .then(late(C));
        given(opened(), lapsed()).when(objection(BELIZE, SETTLED)).then(late(SETTLED));
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(objection(BELIZE, C))
                .then(late(C));
    }

    @Test
    void an_objection_received_before_the_deadline_and_recorded_before_the_conclusion_counts() {
        // It stalled for a second: the decider sees when it was received, not when it comes.
        given(opened())
                .after(objection(PERU, C))
                .when(objection(BELIZE, C.minusMillis(1)))
                .then(objected(BELIZE, C.minusMillis(1)), brokenAt(C.minusMillis(1)));
    }

    @Test
    void one_that_stalls_beyond_the_conclusion_is_kept_and_flags_the_adoption() {
        Instant received = C.minusMillis(1);
        var answer = given(opened()).after(conclusion()).when(objection(BELIZE, received));
        answer.then(afterConclusion(received), flagged(ReviewReason.ACT_AFTER_CONCLUSION, received));
        assertThat(answer.state().is(SilenceProcedure.Outcome.ADOPTED)).isTrue();
        assertThat(answer.state().underReview()).isTrue();
    }

    @Test
    void one_that_stalls_beyond_a_conclusion_that_was_broken_anyway_is_only_kept() {
        given(opened(REVOCABLE), objected(PERU, IN_TIME), broken(1, C))
                .when(objection(BELIZE, IN_TIME))
                .then(afterConclusion(IN_TIME));
    }

    @Test
    void under_TERMINAL_the_register_stays_open_after_the_break() {
        given(opened())
                .after(objection(PERU, IN_TIME))
                .when(objection(BELIZE, justBefore(C)))
                .then(objected(BELIZE, justBefore(C)));
    }

    @Test
    void under_TERMINAL_two_objections_of_the_same_millisecond_make_one_break() {
        var both = given(opened()).after(objection(PERU, IN_TIME)).when(objection(BELIZE, IN_TIME));
        both.thenKinds(ObjectionRaised.class);
        assertThat(both.state().standingObjections()).isEqualTo(2);
    }

    @Test
    void under_REVOCABLE_an_objection_only_stands() {
        given(opened(REVOCABLE)).when(objection(BELIZE, justBefore(C))).then(objected(BELIZE, justBefore(C)));
    }

    @Test
    void the_extended_deadline_counts() {
        given(opened())
                .after(extension(until("2026-11-27T18:00")))
                .when(objection(BELIZE, C))
                .thenKinds(ObjectionRaised.class, SilenceBroken.class);
    }

    @Test
    void a_proposed_amendment_objects() {
        var amendment =
                new RaiseObjection(SP1, BELIZE, null, List.of(), "Delete paragraph 3", Acts.of(BELIZE), IN_TIME);
        var raised = given(opened()).when(amendment);
        raised.thenKinds(ObjectionRaised.class, SilenceBroken.class);
        assertThat(raised.event(ObjectionRaised.class).proposedAmendment()).isEqualTo("Delete paragraph 3");
    }

    @Test
    void grounds_are_no_condition() {
        var silent = new RaiseObjection(SP1, BELIZE, null, List.of(), null, Acts.of(BELIZE), IN_TIME);
        given(opened()).when(silent).thenKinds(ObjectionRaised.class, SilenceBroken.class);
    }

    @Test
    void a_State_objects_once_at_a_time() {
        given(opened(), objected(BELIZE, IN_TIME), brokenAt(IN_TIME))
                .when(objection(BELIZE, justBefore(C)))
                .thenRefused(OBJECTS_ONCE);
        given(opened(REVOCABLE), objected(BELIZE, IN_TIME))
                .when(objection(BELIZE, justBefore(C)))
                .thenRefused(OBJECTS_ONCE);
    }

    @Test
    void a_State_may_object_again_after_it_withdrew() {
        given(opened(REVOCABLE))
                .after(objection(BELIZE, IN_TIME), withdrawal(BELIZE, IN_TIME.plusSeconds(1)))
                .when(objection(BELIZE, justBefore(C)))
                .then(objected(BELIZE, justBefore(C)));
    }

    @Test
    void a_withdrawn_text_is_not_objected_to() {
        given(opened())
                .after(withdrawalOfTheText(IN_TIME))
                .when(objection(BELIZE, justBefore(C)))
                .thenRefused(NOT_WITHDRAWN);
    }

    @Test
    void a_clock_change_inside_the_window_moves_no_instant() {
        // The wall clock in Santiago goes back an hour on 2027-04-04; the deadline is the instant fixed when announced.
        var across = given(opened()).after(extension(until("2027-04-05T18:00")));
        Instant fixed = Instant.parse("2027-04-05T22:00:00Z");
        across.when(objection(BELIZE, justBefore(fixed))).thenKinds(ObjectionRaised.class, SilenceBroken.class);
        across.when(objection(BELIZE, fixed)).thenKinds(ObjectionArrivedLate.class);
        across.when(objection(BELIZE, fixed.minus(Duration.ofHours(1))))
                .thenKinds(ObjectionRaised.class, SilenceBroken.class);
    }
}
