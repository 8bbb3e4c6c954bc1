package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DISPUTE_HAS_A_REASON_AND_EVIDENCE;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_DISPUTED_ONCE;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_IN_DISPUTE;
import static org.cartagena40.command.membership.MembershipRule.STANDING_ACCREDITATIONS_ARE_THE_STATES;
import static org.cartagena40.command.membership.MembershipRule.THE_PRESIDENCYS_OWN_SEAT_IS_FOR_THE_MEMBERS;
import static org.cartagena40.command.membership.MembershipRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** F29: membership is the State's; while two governments claim its seat nobody speaks for it, until the Presidency decided. */
class SeatDisputeTest {

    private static final Evidence NOTES = new Evidence(Evidence.Kind.NOTE_VERBALE, "Notes 7 and 8", null);
    private static final Instant BEFORE = NOW.minusSeconds(3600);
    private static final AccreditationId FIRST = Acts.accreditationOf(BELIZE);
    private static final AccreditationId SECOND = new AccreditationId("of the other government");
    private static final PersonId OTHER = new PersonId("delegate of the other government");

    @Test
    void Presidency_and_Secretariat_put_it_on_record() {
        Stream.of(PRESIDENCY, SECRETARIAT).forEach(act -> {
            var answer = given().when(disputing(BELIZE, "Two notes", act));
            answer.then(disputed(NOW, act));
            assertThat(answer.state().membership().isDisputed(BELIZE, NOW)).isTrue();
            assertThat(answer.state().membership().isDisputed(BELIZE, NOW.minusNanos(1_000)))
                    .isFalse();
            assertThat(answer.state().membership().isDisputed(PERU, NOW)).isFalse();
            assertThat(answer.state().membership().isMember(BELIZE, NOW)).isTrue();
        });
        Stream.of(Acts.of(BELIZE), STAKEHOLDER)
                .forEach(act -> given().when(disputing(BELIZE, "Two notes", act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_NOTES_A_DISPUTE));
    }

    @Test
    void once_at_a_time_with_a_reason_and_never_about_the_seat_that_would_decide() {
        inDispute().when(disputing(BELIZE, "Again", SECRETARIAT)).thenRefused(SEAT_IS_DISPUTED_ONCE);
        given().when(disputing(BELIZE, " ", SECRETARIAT)).thenRefused(DISPUTE_HAS_A_REASON_AND_EVIDENCE);
        given().when(disputing(CHILE, "Two notes", SECRETARIAT))
                .thenRefused(THE_PRESIDENCYS_OWN_SEAT_IS_FOR_THE_MEMBERS);
    }

    @Test
    void the_Presidency_says_whose_accreditations_stand_and_ends_the_others() {
        var answer = inDispute().when(deciding(List.of(SECOND), PRESIDENCY));
        answer.then(new SeatDisputeDecided(
                Mechanism.ID,
                BELIZE,
                List.of(SECOND),
                List.of(FIRST, Acts.vicePresidencyOf(BELIZE)),
                "The ministry's note",
                EffectiveTime.at(NOW),
                PRESIDENCY));
        var membership = answer.state().membership();
        assertThat(membership.isDisputed(BELIZE, NOW.minusNanos(1_000))).isTrue();
        assertThat(membership.isDisputed(BELIZE, NOW)).isFalse();
        assertThat(membership.accreditations().of(OTHER, NOW)).hasSize(1);
        assertThat(membership.accreditations().of(Acts.delegateOf(BELIZE), NOW)).isEmpty();
    }

    @Test
    void only_the_Presidency_decides_only_what_is_disputed_and_only_among_that_States_own() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE), Acts.PRETENDER)
                .forEach(act -> inDispute()
                        .when(deciding(List.of(SECOND), act))
                        .thenRefused(ONLY_THE_PRESIDENCY_DECIDES_ABOUT_A_SEAT));
        given().when(deciding(List.of(FIRST), PRESIDENCY)).thenRefused(SEAT_IS_IN_DISPUTE);
        inDispute()
                .when(deciding(List.of(Acts.accreditationOf(PERU)), PRESIDENCY))
                .thenRefused(STANDING_ACCREDITATIONS_ARE_THE_STATES);
    }

    @Test
    void after_the_decision_the_seat_may_be_disputed_anew() {
        inDispute()
                .after(deciding(List.of(SECOND), PRESIDENCY))
                .when(disputing(BELIZE, "Again", SECRETARIAT))
                .thenKinds(SeatDisputed.class);
    }

    @Test
    void what_runs_out_at_the_decision_has_ended_by_itself_and_can_stand_no_more() {
        inDisputeUntil(NOW)
                .when(deciding(List.of(SECOND), PRESIDENCY))
                .thenRefused(STANDING_ACCREDITATIONS_ARE_THE_STATES);
        inDisputeUntil(NOW.plusNanos(1_000))
                .when(deciding(List.of(SECOND), PRESIDENCY))
                .thenKinds(SeatDisputeDecided.class);
    }

    private static Story<Mechanism, ActaEvent> inDispute() {
        return inDisputeUntil(null);
    }

    private static Story<Mechanism, ActaEvent> inDisputeUntil(@Nullable Instant end) {
        return given(
                new DelegateAccredited(
                        Mechanism.ID,
                        SECOND,
                        OTHER,
                        BELIZE,
                        BEFORE,
                        end,
                        new SourceReference("Note 8"),
                        EffectiveTime.at(BEFORE),
                        SECRETARIAT),
                disputed(BEFORE, PRESIDENCY));
    }

    private static SeatDisputed disputed(Instant at, Act act) {
        return new SeatDisputed(Mechanism.ID, BELIZE, "Two notes", NOTES, EffectiveTime.at(at), act);
    }

    private static DisputeSeat disputing(MemberState state, String reason, Act act) {
        return new DisputeSeat(Mechanism.ID, state, reason, NOTES, act, NOW);
    }

    private static DecideSeatDispute deciding(List<AccreditationId> standing, Act act) {
        return new DecideSeatDispute(Mechanism.ID, BELIZE, standing, "The ministry's note", act, NOW);
    }
}
