package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.offices.OfficeRule.DESIGNATION_IS_DUE;
import static org.cartagena40.command.offices.Vice.start;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Seats.accepted;
import static org.cartagena40.command.testing.Seats.declined;
import static org.cartagena40.command.testing.Seats.designated;
import static org.cartagena40.command.testing.Seats.expired;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.invited;
import static org.cartagena40.command.testing.Seats.procedureOn;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.started;
import static org.cartagena40.command.testing.Seats.termOf;
import static org.cartagena40.command.testing.Standings.admitted;
import static org.cartagena40.command.testing.Standings.left;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.junit.jupiter.api.Test;

/** Silence rule 22: the first day of a designated term. */
class StartDesignatedTermTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-01");

    /** 1 January 2027, 00:00 in Santiago. */
    private static final Instant START = Instant.parse("2027-01-01T03:00:00Z");

    @Test
    void just_before_its_first_day_a_term_is_not_due() {
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .when(start(BRAZIL, START.minus(1, ChronoUnit.MICROS)))
                .thenRefused(DESIGNATION_IS_DUE);
    }

    @Test
    void on_its_first_day_it_starts_into_a_vacant_seat() {
        var answer = given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .when(start(BRAZIL, START));
        answer.then(termStarted(BRAZIL));
        assertThat(answer.state().offices().designated()).isNull();
        assertThat(answer.state().offices().consecutiveTermsOf(BRAZIL)).isEqualTo(1);
    }

    @Test
    void recorded_later_it_started_on_its_first_day_all_the_same() {
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .when(start(BRAZIL, START.plus(Duration.ofDays(3))))
                .then(termStarted(BRAZIL));
    }

    @Test
    void a_predecessor_whose_end_is_not_stated_is_replaced_at_the_same_instant() {
        given(servesSinceAnUnknownDay(MEXICO), invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .when(start(BRAZIL, START))
                .then(ended(TermEnd.REPLACED), termStarted(BRAZIL));
    }

    @Test
    void a_predecessor_that_runs_out_that_day_has_expired_and_was_not_replaced() {
        given(
                        started(MEXICO, FIRST_DAY.minusYears(2)),
                        invited(BRAZIL),
                        accepted(BRAZIL),
                        designated(BRAZIL, FIRST_DAY))
                .when(start(BRAZIL, START))
                .then(ended(TermEnd.EXPIRED), termStarted(BRAZIL));
    }

    @Test
    void a_predecessor_whose_expiry_is_on_record_is_not_ended_again() {
        given(
                        started(MEXICO, FIRST_DAY.minusYears(2)),
                        invited(BRAZIL),
                        accepted(BRAZIL),
                        designated(BRAZIL, FIRST_DAY),
                        expired(MEXICO, FIRST_DAY))
                .when(start(BRAZIL, START))
                .then(termStarted(BRAZIL));
    }

    @Test
    void a_State_that_is_still_no_member_gets_no_term() {
        var answer = given(invited(HONDURAS), accepted(HONDURAS), designated(HONDURAS, FIRST_DAY))
                .when(start(HONDURAS, START));
        answer.then(withheld(HONDURAS));
        assertThat(answer.state().offices().designated()).isNull();
        assertThat(answer.state().offices().inOffice()).isNull();
    }

    @Test
    void membership_at_the_first_instant_is_enough_and_needed() {
        given(admitted(HONDURAS, START), invited(HONDURAS), accepted(HONDURAS), designated(HONDURAS, FIRST_DAY))
                .when(start(HONDURAS, START.plusSeconds(60)))
                .then(termStarted(HONDURAS));
        given(
                        admitted(HONDURAS, START.plusSeconds(1)),
                        invited(HONDURAS),
                        accepted(HONDURAS),
                        designated(HONDURAS, FIRST_DAY))
                .when(start(HONDURAS, START.plusSeconds(60)))
                .then(withheld(HONDURAS));
        given(left(PERU, START), invited(PERU), accepted(PERU), designated(PERU, FIRST_DAY))
                .when(start(PERU, START))
                .then(withheld(PERU));
    }

    @Test
    void a_term_that_is_withheld_replaces_nobody() {
        var answer = given(
                        servesSinceAnUnknownDay(MEXICO),
                        invited(HONDURAS),
                        accepted(HONDURAS),
                        designated(HONDURAS, FIRST_DAY))
                .when(start(HONDURAS, START));
        answer.then(withheld(HONDURAS));
        assertThat(answer.state().offices().inOffice()).isNotNull();
    }

    @Test
    void asking_twice_changes_nothing() {
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .after(start(BRAZIL, START))
                .when(start(BRAZIL, START))
                .thenNothing();
    }

    @Test
    void what_is_not_designated_does_not_start() {
        given().when(start(BRAZIL, START)).thenNothing();
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY))
                .when(start(PERU, START))
                .thenNothing();
        given(invited(BRAZIL), accepted(BRAZIL), designated(BRAZIL, FIRST_DAY), declined(BRAZIL))
                .when(start(BRAZIL, START))
                .thenNothing();
    }

    private static VicePresidencyTermStarted termStarted(MemberState state) {
        return new VicePresidencyTermStarted(
                Mechanism.ID,
                termOf(state),
                state,
                FIRST_DAY,
                LocalDate.parse("2029-01-01"),
                invitationOf(state),
                procedureOn(state),
                EffectiveTime.at(START),
                RECORD);
    }

    private static VicePresidencyTermEnded ended(TermEnd reason) {
        return new VicePresidencyTermEnded(
                Mechanism.ID, termOf(MEXICO), MEXICO, reason, null, EffectiveTime.at(START), RECORD);
    }

    private static VicePresidencyTermWithheld withheld(MemberState state) {
        return new VicePresidencyTermWithheld(
                Mechanism.ID, termOf(state), invitationOf(state), state, EffectiveTime.at(START), RECORD);
    }
}
